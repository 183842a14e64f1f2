package org.entente.score;

/**
 * How many were expected, found, and right.
 *
 * @param expected labels of the gold
 * @param found what the program says
 * @param right labels that were found; at most the smaller of the two
 */
public record Tally(int expected, int found, int right) {

  static final Tally RIGHT = new Tally(1, 1, 1);
  static final Tally MISSED = new Tally(1, 0, 0);
  static final Tally WRONG = new Tally(0, 1, 0);
  public static final Tally NOTHING = new Tally(0, 0, 0);

  /** What one value counts that is expected, found, or both. */
  static Tally of(boolean expected, boolean found) {
    if (expected) {
      return found ? RIGHT : MISSED;
    }
    return found ? WRONG : NOTHING;
  }

  Tally plus(Tally other) {
    return new Tally(expected + other.expected, found + other.found, right + other.right);
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
