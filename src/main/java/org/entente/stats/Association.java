package org.entente.stats;

/**
 * How far two features occur together beyond chance.
 *
 * @param expected the joint count if they were independent
 * @param lift joint over expected count, 0 or more
 * @param npmi normalised pointwise mutual information, -1 to 1
 * @param g2 log-likelihood ratio, negative when the joint count is below the expected
 * @param logOdds log odds ratio, corrected
 * @param logOddsLow lower end of its 95% interval
 * @param logOddsHigh upper end of its 95% interval
 */
public record Association(
    double expected,
    double lift,
    double npmi,
    double g2,
    double logOdds,
    double logOddsLow,
    double logOddsHigh) {

  /** The 97.5% point of the standard normal distribution. */
  private static final double Z95 = 1.959963984540054;

  /** All measures of {@code table}; its first three counts must be above 0. */
  public static Association of(Contingency table) {
    double expected = (double) table.a() * table.b() / table.n();
    double logOdds = logOdds(table);
    double margin = Z95 * logOddsError(table);
    return new Association(
        expected,
        table.both() / expected,
        npmi(table),
        g2(table, expected),
        logOdds,
        logOdds - margin,
        logOdds + margin);
  }

  /**
   * log(p(a,b) / (p(a) p(b))) / -log p(a,b); -1 when they never meet, 1 when every unit has both.
   *
   * <p>Source: G. Bouma, Normalized (pointwise) mutual information in collocation extraction, 2009.
   */
  static double npmi(Contingency table) {
    if (table.both() == 0) {
      return -1;
    }
    if (table.both() == table.n()) {
      return 1;
    }
    double n = table.n();
    double joint = Math.log(table.both() / n);
    double npmi = (joint - Math.log(table.a() / n) - Math.log(table.b() / n)) / -joint;
    return Math.max(-1, Math.min(1, npmi));
  }

  /**
   * 2 * sum of observed * log(observed / expected) over the four cells, with the sign of observed
   * less expected in the joint cell.
   *
   * <p>Source: T. Dunning, Accurate methods for the statistics of surprise and coincidence, 1993.
   */
  static double g2(Contingency table, double expected) {
    double n = table.n();
    double sum =
        term(table.both(), expected)
            + term(table.onlyA(), table.a() * (n - table.b()) / n)
            + term(table.onlyB(), table.b() * (n - table.a()) / n)
            + term(table.neither(), (n - table.a()) * (n - table.b()) / n);
    double g2 = Math.max(0, 2 * sum);
    return table.both() < expected ? -g2 : g2;
  }

  private static double term(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }

  /** log of the odds ratio, one half added to each cell (Haldane 1956, Anscombe 1956). */
  static double logOdds(Contingency table) {
    return Math.log(table.both() + 0.5)
        - Math.log(table.onlyA() + 0.5)
        - Math.log(table.onlyB() + 0.5)
        + Math.log(table.neither() + 0.5);
  }

  /** The standard error of {@link #logOdds}: root of the sum of 1 / (cell + 1/2). */
  static double logOddsError(Contingency table) {
    return Math.sqrt(
        1 / (table.both() + 0.5)
            + 1 / (table.onlyA() + 0.5)
            + 1 / (table.onlyB() + 0.5)
            + 1 / (table.neither() + 0.5));
  }
}
