package org.entente.stats;

import java.util.List;

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

  /**
   * A unit of a sample.
   *
   * @param weight how many units it stands for, above 0
   * @param isSo whether it counts
   */
  public record Unit(double weight, boolean isSo) {}

  /** The share of {@code part} in {@code whole}, which must be above 0. */
  public static Proportion of(long part, long whole) {
    return score((double) part / whole, (double) whole);
  }

  /**
   * The share in what a sample stands for, estimated from units that were drawn with different
   * probabilities; its interval is that of as many units of equal weight as tell the same.
   *
   * <p>Source: L. Kish, Survey sampling, 1965: effective sample size (Σw)² / Σw².
   *
   * @param units one or more
   */
  public static Proportion of(List<Unit> units) {
    double all = 0;
    double squares = 0;
    double so = 0;
    for (Unit unit : units) {
      all += unit.weight();
      squares += unit.weight() * unit.weight();
      so += unit.isSo() ? unit.weight() : 0;
    }
    return score(so / all, all * all / squares);
  }

  private static Proportion score(double share, double size) {
    return new Proportion(share, end(share, size, -1), end(share, size, 1));
  }

  /** The lower (-1) or upper (1) end of the interval. */
  private static double end(double share, double size, int side) {
    double z = Association.Z95;
    double root = Math.sqrt(z * z / (4 * size * size) + share * (1 - share) / size);
    return (share + z * z / (2 * size) + side * z * root) / (1 + z * z / size);
  }
}
