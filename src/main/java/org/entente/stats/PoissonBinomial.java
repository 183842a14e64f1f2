package org.entente.stats;

/**
 * A Poisson-binomial variable: the number of successes in independent trials, in groups of trials
 * with the same probability.
 *
 * <p>Here a trial is a story, and a success is that it names both countries of a pair by chance.
 */
public final class PoissonBinomial {

  private static final double SQRT_TWO_PI = 2.5066282746310002;

  private final long[] trials;
  private final double[] probabilities;
  private final long certain;
  private final long most;
  private final double expected;
  private final double variance;

  private PoissonBinomial(long[] trials, double[] probabilities) {
    this.trials = trials;
    this.probabilities = probabilities;
    long sure = 0;
    long possible = 0;
    double mean = 0;
    double spread = 0;
    for (int group = 0; group < trials.length; group++) {
      double p = probabilities[group];
      sure += p < 1 ? 0 : trials[group];
      possible += p > 0 ? trials[group] : 0;
      mean += trials[group] * p;
      spread += trials[group] * p * (1 - p);
    }
    certain = sure;
    most = possible;
    expected = mean;
    variance = spread;
  }

  /**
   * The number of stories that name both countries.
   *
   * @param stories the stories of each group
   * @param a the probability that a story of each group names the first country
   * @param b the same for the second country
   */
  public static PoissonBinomial of(long[] stories, double[] a, double[] b) {
    double[] both = new double[stories.length];
    for (int group = 0; group < both.length; group++) {
      both[group] = a[group] * b[group];
    }
    return new PoissonBinomial(stories, both);
  }

  /** The sum of the probabilities. */
  public double expected() {
    return expected;
  }

  /** Observed minus expected in standard deviations; 0 if there is only one possible outcome. */
  public double z(long observed) {
    return variance > 0 ? (observed - expected) / Math.sqrt(variance) : 0;
  }

  /**
   * The probability of a number at least as far from the expected: twice the smaller tail, at most
   * 1.
   */
  public double pValue(long observed) {
    if (variance == 0) {
      return 1;
    }
    return Math.min(1, 2 * Math.min(atLeast(observed), failures().atLeast(all() - observed)));
  }

  private long all() {
    long all = 0;
    for (long group : trials) {
      all += group;
    }
    return all;
  }

  /** The number of failures, as a variable of the same kind. */
  private PoissonBinomial failures() {
    double[] failing = new double[probabilities.length];
    for (int group = 0; group < failing.length; group++) {
      failing[group] = 1 - probabilities[group];
    }
    return new PoissonBinomial(trials, failing);
  }

  /**
   * P(X >= count): exact for all trials, for the certain ones and for one more than these;
   * otherwise the saddlepoint approximation for lattices.
   *
   * <p>Sources: R. Lugannani, S. Rice, Saddle point approximation for the distribution of the sum
   * of independent random variables, 1980; H. E. Daniels, Tail probability approximations, 1987,
   * with his second correction for continuity.
   */
  double atLeast(long count) {
    if (count <= certain) {
      return 1;
    }
    if (count > most) {
      return 0;
    }
    if (count == certain + 1) {
      return -StrictMath.expm1(logOfNone());
    }
    return count == most ? StrictMath.exp(logOfAll()) : saddlepoint(count - 0.5);
  }

  /** The logarithm of the probability that only the certain trials succeed. */
  private double logOfNone() {
    double sum = 0;
    for (int group = 0; group < trials.length; group++) {
      double p = probabilities[group];
      sum += p < 1 ? trials[group] * StrictMath.log1p(-p) : 0;
    }
    return sum;
  }

  private double logOfAll() {
    double sum = 0;
    for (int group = 0; group < trials.length; group++) {
      double p = probabilities[group];
      sum += p > 0 ? trials[group] * StrictMath.log(p) : 0;
    }
    return sum;
  }

  private double saddlepoint(double target) {
    double s = tilt(target);
    double spread = Math.sqrt(tilted(s)[1]);
    if (Math.abs(s) * spread < 1e-4) {
      double skew = thirdCumulant() / (6 * SQRT_TWO_PI * spread * variance);
      return Math.max(0, Math.min(1, 0.5 - skew));
    }
    double w = Math.signum(s) * Math.sqrt(2 * Math.max(0, s * target - cumulant(s)));
    double u = 2 * StrictMath.sinh(s / 2) * spread;
    double density = StrictMath.exp(-w * w / 2) / SQRT_TWO_PI;
    return Math.max(0, Math.min(1, NormalTail.above(w) + density * (1 / u - 1 / w)));
  }

  /** The s at which the tilted mean is {@code target}: Newton's method with bisection. */
  private double tilt(double target) {
    double low = -745;
    double high = 709;
    double s = StrictMath.log(target / expected);
    for (int step = 0; step < 100; step++) {
      double[] at = tilted(s);
      double miss = at[0] - target;
      if (miss > 0) {
        high = s;
      } else {
        low = s;
      }
      double next = s - miss / at[1];
      if (!(next > low && next < high)) {
        next = (low + high) / 2;
      }
      if (Math.abs(next - s) <= 1e-13 * Math.abs(s)) {
        return next;
      }
      s = next;
    }
    return s;
  }

  /** Mean and variance of the variable tilted by s. */
  private double[] tilted(double s) {
    double factor = StrictMath.exp(s);
    double mean = 0;
    double spread = 0;
    for (int group = 0; group < trials.length; group++) {
      double p = probabilities[group];
      double tilted = p * factor / (1 - p + p * factor);
      mean += trials[group] * tilted;
      spread += trials[group] * tilted * (1 - tilted);
    }
    return new double[] {mean, spread};
  }

  /** The cumulant generating function. */
  private double cumulant(double s) {
    double beyond = StrictMath.expm1(s);
    double sum = 0;
    for (int group = 0; group < trials.length; group++) {
      sum += trials[group] * StrictMath.log1p(probabilities[group] * beyond);
    }
    return sum;
  }

  private double thirdCumulant() {
    double sum = 0;
    for (int group = 0; group < trials.length; group++) {
      double p = probabilities[group];
      sum += trials[group] * p * (1 - p) * (1 - 2 * p);
    }
    return sum;
  }
}
