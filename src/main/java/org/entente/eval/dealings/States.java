package org.entente.eval.dealings;

import java.util.Map;
import java.util.Optional;
import org.entente.model.Direction;
import org.entente.model.Dyad;

/** Replaces historic states by the states of today that a reader may name instead. */
final class States {

  private static final Map<String, String> MODERN =
      Map.of(
          "SUN", "RUS", "DDR", "DEU", "CSK", "CZE", "YUG", "SRB", "SCG", "SRB", "ZAR", "COD", "BUR",
          "MMR", "VDR", "VNM", "YMD", "YEM");

  private States() {}

  private static String modern(String code) {
    return MODERN.getOrDefault(code, code);
  }

  static Direction modern(Direction direction) {
    return new Direction(modern(direction.from()), modern(direction.to()));
  }

  /** The dyad of two states; none if they are one state today. */
  static Optional<Dyad> dyad(String one, String other) {
    String first = modern(one);
    String second = modern(other);
    return first.equals(second) ? Optional.empty() : Optional.of(Dyad.of(first, second));
  }

  /** The dyad in today's states; none if both are one of them. */
  static Optional<Dyad> modern(Dyad dyad) {
    return dyad(dyad.a(), dyad.b());
  }
}
