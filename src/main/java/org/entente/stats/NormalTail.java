package org.entente.stats;

/** Tails of the normal distribution, with a small relative error down to the smallest numbers. */
final class NormalTail {

  private static final double SQRT_PI = 1.772453850905516;

  /** The square of z from which the continued fraction is used, not the series around 0. */
  private static final double CENTRE = 4;

  private NormalTail() {}

  /**
   * P(|Z| >= z) for a standard normal Z, as a function of z squared: the upper tail of the
   * chi-squared distribution with one degree of freedom.
   */
  static double bothSides(double square) {
    double half = square / 2;
    double root = StrictMath.sqrt(half);
    return half < CENTRE / 2
        ? 1 - centre(half, root)
        : StrictMath.exp(-half) / (SQRT_PI * fraction(root));
  }

  /** P(Z >= z). */
  static double above(double z) {
    double outside = bothSides(z * z) / 2;
    return z >= 0 ? outside : 1 - outside;
  }

  /** erf(root) = 2 / sqrt(pi) * root * exp(-half) * sum of (2 half)^k / (1 * 3 * … (2k + 1)). */
  private static double centre(double half, double root) {
    double sum = 1;
    double term = 1;
    for (int odd = 3; term > sum * 1e-17; odd += 2) {
      term *= 2 * half / odd;
      sum += term;
    }
    return 2 / SQRT_PI * root * StrictMath.exp(-half) * sum;
  }

  /** root + (1/2) / (root + (2/2) / (root + (3/2) / …)), from the inside out. */
  private static double fraction(double root) {
    double value = root;
    for (int k = 150; k >= 1; k--) {
      value = root + k / 2.0 / value;
    }
    return value;
  }
}
