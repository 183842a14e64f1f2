package org.entente.stats;

/**
 * Measures of how much more often two features occur together than by chance. Formulas, sources and
 * edge cases: {@code docs/measures.md}. Logarithms are those of {@link StrictMath}, so that no
 * machine differs in a bit.
 *
 * @param expected the joint count if they were independent
 * @param lift joint over expected count, 0 or more
 * @param npmi normalized pointwise mutual information, -1 to 1
 * @param g2 log-likelihood ratio, negative if the joint count is below the expected one
 * @param logOdds log odds ratio, corrected
 * @param logOddsLow lower end of its 95% interval
 * @param logOddsHigh upper end of its 95% interval
 * @param pValue probability of a table at least as far from independence by chance, in either
 *     direction
 * @param jaccard joint count over the units with either feature, 0 to 1
 * @param logDice 14 + log2 of the Dice coefficient, 14 or less; infinite if they never occur
 *     together
 * @param tScore joint less expected count over the square root of the joint; infinite if they never
 *     occur together
 */
public record Association(
    double expected,
    double lift,
    double npmi,
    double g2,
    double logOdds,
    double logOddsLow,
    double logOddsHigh,
    double pValue,
    double jaccard,
    double logDice,
    double tScore) {

  /** The 97.5% point of the standard normal distribution. */
  static final double Z95 = 1.959963984540054;

  /** All measures of {@code table}; its first three counts must be above 0. */
  public static Association of(ContingencyTable table) {
    double expected = table.expected();
    double g2 = g2(table);
    double logOdds = logOdds(table);
    double margin = Z95 * logOddsError(table);
    return new Association(
        expected,
        table.both() / expected,
        npmi(table),
        g2,
        logOdds,
        logOdds - margin,
        logOdds + margin,
        Significance.pValue(table, g2),
        (double) table.both() / (table.a() + table.b() - table.both()),
        14 + StrictMath.log(2.0 * table.both() / (table.a() + table.b())) / StrictMath.log(2),
        table.excess() / Math.sqrt((double) table.both()));
  }

  /**
   * log(p(a,b) / (p(a) p(b))) / -log p(a,b); -1 if the features never occur together, 1 if every
   * unit has both.
   *
   * <p>Source: G. Bouma, Normalized (pointwise) mutual information in collocation extraction, 2009.
   */
  static double npmi(ContingencyTable table) {
    if (table.both() == 0) {
      return -1;
    }
    if (table.both() == table.n()) {
      return 1;
    }
    double npmi = logLift(table) / -StrictMath.log((double) table.both() / table.n());
    return Math.max(-1, Math.min(1, npmi));
  }

  /**
   * 2 * sum of observed * log(observed / expected) over the four cells, with the sign of observed
   * less expected in the joint cell.
   *
   * <p>Source: T. Dunning, Accurate methods for the statistics of surprise and coincidence, 1993.
   */
  static double g2(ContingencyTable table) {
    double n = table.n();
    double withoutA = n - table.a();
    double withoutB = n - table.b();
    double excess = table.excess();
    double sum =
        Deviance.of(table.both(), table.expected(), excess)
            + Deviance.of(table.onlyA(), table.a() * withoutB / n, -excess)
            + Deviance.of(table.onlyB(), table.b() * withoutA / n, -excess)
            + Deviance.of(table.neither(), withoutA * withoutB / n, excess);
    return excess < 0 ? -2 * sum : 2 * sum;
  }

  /** log(observed / expected), computed from their difference where they are close. */
  private static double logLift(ContingencyTable table) {
    double relative = table.excess() / table.expected();
    return Math.abs(relative) < 0.1
        ? StrictMath.log1p(relative)
        : StrictMath.log(table.both() / table.expected());
  }

  /** log of the odds ratio, one half added to each cell (Haldane 1956, Anscombe 1956). */
  static double logOdds(ContingencyTable table) {
    return StrictMath.log(table.both() + 0.5)
        - StrictMath.log(table.onlyA() + 0.5)
        - StrictMath.log(table.onlyB() + 0.5)
        + StrictMath.log(table.neither() + 0.5);
  }

  /** The standard error of {@link #logOdds}: root of the sum of 1 / (cell + 1/2). */
  static double logOddsError(ContingencyTable table) {
    return Math.sqrt(
        1 / (table.both() + 0.5)
            + 1 / (table.onlyA() + 0.5)
            + 1 / (table.onlyB() + 0.5)
            + 1 / (table.neither() + 0.5));
  }
}
