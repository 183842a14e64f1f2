package org.entente.eval.score;

/**
 * How many were expected, found, and right.
 *
 * @param expected labels of the gold
 * @param found what the program says
 * @param right labels that were found; at most the smaller of the two
 */
public record MatchCounts(int expected, int found, int right) {

  static final MatchCounts RIGHT = new MatchCounts(1, 1, 1);
  static final MatchCounts MISSED = new MatchCounts(1, 0, 0);
  static final MatchCounts WRONG = new MatchCounts(0, 1, 0);
  public static final MatchCounts NOTHING = new MatchCounts(0, 0, 0);

  /** What one value counts that is expected, found, or both. */
  static MatchCounts of(boolean expected, boolean found) {
    if (expected) {
      return found ? RIGHT : MISSED;
    }
    return found ? WRONG : NOTHING;
  }

  MatchCounts plus(MatchCounts other) {
    return new MatchCounts(expected + other.expected, found + other.found, right + other.right);
  }

  /** The share of what was found that is right, 0 to 1; 1 where nothing was found. */
  public double precision() {
    return share(right, found);
  }

  /** The share of what was expected that was found, 0 to 1; 1 where nothing was expected. */
  public double recall() {
    return share(right, expected);
  }

  /** The harmonic mean of precision and recall, 0 to 1; 1 where there is nothing at all. */
  public double f1() {
    return share(2 * right, expected + found);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }
}
