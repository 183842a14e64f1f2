package org.entente.stats;

/** The deviance of observed from expected counts, without cancellation of digits. */
final class Deviance {

  /** Below this ratio of difference to sum the logarithm is computed as a series. */
  private static final double NEAR = 0.1;

  private Deviance() {}

  /**
   * x * log(x / mean) + mean - x, which is 0 or more; {@code mean} where x is 0.
   *
   * <p>Source: C. Loader, Fast and accurate computation of binomial probabilities, 2000.
   *
   * @param difference x - mean, computed more exactly than by subtraction
   */
  static double of(long x, double mean, double difference) {
    if (x == 0) {
      return mean;
    }
    double ratio = difference / (x + mean);
    if (Math.abs(ratio) >= NEAR) {
      return x * StrictMath.log(x / mean) - difference;
    }
    double sum = difference * ratio;
    double power = 2 * x * ratio;
    for (int odd = 3; ; odd += 2) {
      power *= ratio * ratio;
      double next = sum + power / odd;
      if (next == sum) {
        return sum;
      }
      sum = next;
    }
  }
}
