package org.entente.stats;

import java.util.List;

/**
 * A correction of probabilities: the logit of the right one is {@code slope} · logit + {@code
 * intercept}.
 *
 * <p>Source: J. Platt, Probabilistic outputs for support vector machines and comparisons to
 * regularized likelihood methods, 1999; here the penalty draws the slope to 1, so that few cases
 * change little but the mean.
 */
public record LogitScaling(double slope, double intercept) {

  private static final int STEPS = 100;
  private static final double CLOSE = 1e-12;

  /**
   * A case to learn from.
   *
   * @param logit of the stated probability
   * @param isSo what was so
   * @param weight how much it counts, above 0
   */
  public record Case(double logit, boolean isSo, double weight) {}

  /**
   * The scaling of the greatest likelihood, with a normal prior of mean 1 and deviation 1 on the
   * slope. Afterwards the mean probability is the share that was so.
   *
   * @param cases of both outcomes
   */
  public static LogitScaling fit(List<Case> cases) {
    LogitScaling best = new LogitScaling(1, 0);
    double loss = best.loss(cases);
    for (int step = 0; step < STEPS; step++) {
      LogitScaling direction = best.newtonStep(cases);
      double length = 1;
      LogitScaling next = best.moved(direction, length);
      while (next.loss(cases) > loss && length > CLOSE) {
        length /= 2;
        next = best.moved(direction, length);
      }
      double gain = loss - next.loss(cases);
      if (gain > 0) {
        best = next;
        loss -= gain;
      }
      if (gain <= CLOSE) {
        return best;
      }
    }
    return best;
  }

  /** The corrected logit. */
  public double logit(double stated) {
    return slope * stated + intercept;
  }

  /** The logarithm of the odds of a probability; those of 0 and 1 are finite too. */
  public static double logitOf(double probability) {
    double inside = Math.min(1 - CLOSE, Math.max(CLOSE, probability));
    return StrictMath.log(inside) - StrictMath.log1p(-inside);
  }

  /** The probability of a logit. */
  public static double probabilityOf(double logit) {
    return 1 / (1 + StrictMath.exp(-logit));
  }

  private LogitScaling moved(LogitScaling direction, double length) {
    return new LogitScaling(
        slope + length * direction.slope(), intercept + length * direction.intercept());
  }

  private double loss(List<Case> cases) {
    double sum = (slope - 1) * (slope - 1) / 2;
    for (Case each : cases) {
      double against = each.isSo() ? -logit(each.logit()) : logit(each.logit());
      sum +=
          each.weight()
              * (Math.max(against, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(against))));
    }
    return sum;
  }

  /** Minus the inverse second derivative times the first. */
  private LogitScaling newtonStep(List<Case> cases) {
    double bySlope = slope - 1;
    double byIntercept = 0;
    double slopeTwice = 1;
    double mixed = 0;
    double interceptTwice = 0;
    for (Case each : cases) {
      double p = probabilityOf(logit(each.logit()));
      double error = each.weight() * (p - (each.isSo() ? 1 : 0));
      double curve = each.weight() * p * (1 - p);
      bySlope += error * each.logit();
      byIntercept += error;
      slopeTwice += curve * each.logit() * each.logit();
      mixed += curve * each.logit();
      interceptTwice += curve;
    }
    double determinant = slopeTwice * interceptTwice - mixed * mixed;
    return new LogitScaling(
        (mixed * byIntercept - interceptTwice * bySlope) / determinant,
        (mixed * bySlope - slopeTwice * byIntercept) / determinant);
  }
}
