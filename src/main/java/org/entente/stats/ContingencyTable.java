package org.entente.stats;

/**
 * How many of {@code n} units have one of two features, or both.
 *
 * @param n all units
 * @param a units with the first feature
 * @param b units with the second
 * @param both units with both
 */
public record ContingencyTable(long n, long a, long b, long both) {

  public ContingencyTable {
    if (both < 0 || both > Math.min(a, b) || a + b - both > n) {
      throw new IllegalArgumentException(
          "not a contingency table: n=" + n + " a=" + a + " b=" + b + " both=" + both);
    }
  }

  /** Units with the first feature only. */
  public long onlyA() {
    return a - both;
  }

  /** Units with the second feature only. */
  public long onlyB() {
    return b - both;
  }

  /** Units with neither. */
  public long neither() {
    return n - a - b + both;
  }

  /** Units that would have both if the features were independent. */
  public double expected() {
    return (double) a * b / n;
  }

  /** The smallest of the four expected counts. */
  double smallestExpected() {
    return (double) Math.min(a, n - a) * Math.min(b, n - b) / n;
  }

  /**
   * Observed minus expected units with both: (both * n - a * b) / n, corrected for the rounding of
   * the products (Kahan). It is the same, except for the sign, in all four cells.
   */
  double excess() {
    double product = (double) a * b;
    double error = Math.fma((double) a, (double) b, -product);
    return (Math.fma((double) both, (double) n, -product) - error) / n;
  }
}
