package org.entente.stats;

/** Logarithms of factorials, without the part that cancels in the probability of a table. */
final class Factorial {

  private static final double HALF_LOG_TWO_PI = 0.9189385332046727;

  /** The smallest number for which five terms of Stirling's series are enough. */
  private static final int SMALL = 16;

  private static final double[] OF_SMALL = new double[SMALL];

  static {
    double factorial = 1;
    for (int x = 1; x < SMALL; x++) {
      factorial *= x;
      OF_SMALL[x] = StrictMath.log(factorial) - x * StrictMath.log((double) x) + x;
    }
  }

  private Factorial() {}

  /** log(x!) - x * log(x) + x, 0 for 0. */
  static double logBeyondPower(long x) {
    if (x < SMALL) {
      return OF_SMALL[(int) x];
    }
    double inverse = 1.0 / x;
    double square = inverse * inverse;
    double series =
        inverse
            * (1.0 / 12
                - square
                    * (1.0 / 360
                        - square * (1.0 / 1260 - square * (1.0 / 1680 - square * (1.0 / 1188)))));
    return HALF_LOG_TWO_PI + StrictMath.log((double) x) / 2 + series;
  }
}
