package org.entente.stats;

/**
 * A share with its 95% interval.
 *
 * <p>Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference,
 * 1927: the score interval.
 *
 * @param share 0 to 1
 * @param low lower end of the interval, 0 or more
 * @param high upper end of the interval, 1 or less
 */
public record Proportion(double share, double low, double high) {

  /** The share of {@code part} in {@code whole}, which must be above 0. */
  public static Proportion of(long part, long whole) {
    double share = (double) part / whole;
    return new Proportion(share, end(share, whole, -1), end(share, whole, 1));
  }

  /** The lower (-1) or upper (1) end of the interval. */
  private static double end(double share, long whole, int side) {
    double z = Association.Z95;
    double root = Math.sqrt(z * z / (4.0 * whole * whole) + share * (1 - share) / whole);
    return (share + z * z / (2.0 * whole) + side * z * root) / (1 + z * z / whole);
  }
}
