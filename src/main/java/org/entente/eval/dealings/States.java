package org.entente.eval.dealings;

import java.util.Map;
import org.entente.model.Direction;
import org.entente.model.Dyad;

/** Takes a historic state for the one that a reader may name in its place. */
final class States {

  private static final Map<String, String> MODERN =
      Map.of(
          "SUN", "RUS", "DDR", "DEU", "CSK", "CZE", "YUG", "SRB", "SCG", "SRB", "ZAR", "COD", "BUR",
          "MMR", "VDR", "VNM", "YMD", "YEM");

  private States() {}

  static String modern(String code) {
    return MODERN.getOrDefault(code, code);
  }

  static Direction modern(Direction direction) {
    return new Direction(modern(direction.from()), modern(direction.to()));
  }

  static Dyad dyad(String one, String other) {
    return Dyad.of(modern(one), modern(other));
  }
}
