package org.entente.stats;

/**
 * The probability that chance alone gives a table at least as far from independence as this one, in
 * either direction; the sign of G² is the direction.
 */
final class Significance {

  /**
   * The expected count below which chi-squared does not approximate the distribution of G² well.
   */
  private static final double FEW = 5;

  /** Tables whose probabilities differ by no more than this factor count as equally probable. */
  private static final double SAME = 1 + 1e-7;

  private Significance() {}

  /**
   * Fisher's exact test where an expected count is below 5, else the chi-squared distribution of
   * G².
   */
  static double pValue(ContingencyTable table, double g2) {
    return table.smallestExpected() < FEW ? exact(table) : NormalTail.bothSides(Math.abs(g2));
  }

  /**
   * The sum of the hypergeometric probabilities of all tables with these marginals that are no more
   * probable than this one.
   *
   * <p>Source: R. A. Fisher, The logic of inductive inference, 1935; the two sides as in R and
   * SciPy.
   */
  static double exact(ContingencyTable table) {
    long most = mostProbable(table);
    double ofMost = probability(with(table, most));
    double ofThis = probability(table);
    if (ofMost <= ofThis * SAME) {
      return 1;
    }
    int outward = table.both() > most ? 1 : -1;
    double sum = tail(table, ofThis, outward);
    ContingencyTable other = with(table, most);
    double ofOther = ofMost;
    while (ofOther > ofThis * SAME) {
      ofOther *= step(other, -outward);
      if (ofOther == 0) {
        return Math.min(1, sum);
      }
      other = with(other, other.both() - outward);
    }
    return Math.min(1, sum + tail(other, ofOther, -outward));
  }

  private static long mostProbable(ContingencyTable table) {
    double mode = (table.a() + 1.0) * (table.b() + 1.0) / (table.n() + 2.0);
    long least = Math.max(0, table.a() + table.b() - table.n());
    return Math.max(least, Math.min((long) mode, Math.min(table.a(), table.b())));
  }

  private static ContingencyTable with(ContingencyTable table, long both) {
    return new ContingencyTable(table.n(), table.a(), table.b(), both);
  }

  /** The probability of {@code table} and all tables further in a direction, 1 or -1. */
  private static double tail(ContingencyTable table, double probability, int direction) {
    double sum = 0;
    ContingencyTable at = table;
    double term = probability;
    while (term > sum * 1e-18) {
      sum += term;
      term *= step(at, direction);
      if (term == 0) {
        return sum;
      }
      at = with(at, at.both() + direction);
    }
    return sum;
  }

  /** The probability of the next table in a direction over that of this one; 0 at the end. */
  private static double step(ContingencyTable at, int direction) {
    return direction > 0
        ? (double) at.onlyA() * at.onlyB() / ((at.both() + 1.0) * (at.neither() + 1.0))
        : (double) at.both() * at.neither() / ((at.onlyA() + 1.0) * (at.onlyB() + 1.0));
  }

  /** The hypergeometric probability of a table: exp(-G² / 2), and what Stirling leaves out. */
  private static double probability(ContingencyTable table) {
    double logarithm =
        Factorial.logBeyondPower(table.a())
            + Factorial.logBeyondPower(table.n() - table.a())
            + Factorial.logBeyondPower(table.b())
            + Factorial.logBeyondPower(table.n() - table.b())
            - Factorial.logBeyondPower(table.n())
            - Factorial.logBeyondPower(table.both())
            - Factorial.logBeyondPower(table.onlyA())
            - Factorial.logBeyondPower(table.onlyB())
            - Factorial.logBeyondPower(table.neither());
    return StrictMath.exp(logarithm - Math.abs(Association.g2(table)) / 2);
  }
}
