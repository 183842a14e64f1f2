package org.entente.eval.dealings;

import java.util.Collection;
import java.util.function.Predicate;

/**
 * A part of a whole.
 *
 * @param part at most {@code whole}
 */
public record Share(int part, int whole) {

  static final Share NOTHING = new Share(0, 0);

  /** How many of {@code all} pass. */
  static <T> Share of(Collection<T> all, Predicate<T> test) {
    return new Share((int) all.stream().filter(test).count(), all.size());
  }

  Share plus(Share other) {
    return new Share(part + other.part, whole + other.whole);
  }

  /** 0 to 1; 0 of nothing. */
  public double value() {
    return whole == 0 ? 0 : part / (double) whole;
  }
}
