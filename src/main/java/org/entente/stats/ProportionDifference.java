package org.entente.stats;

/**
 * The difference of two shares, with its 95% interval.
 *
 * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent
 * proportions, 1998, method 10: the hybrid of two score intervals.
 *
 * @param difference the share now minus the share before, -1 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record ProportionDifference(double difference, double low, double high) {

  /** The change from {@code before} of {@code ofBefore} to {@code now} of {@code ofNow}. */
  public static ProportionDifference of(long now, long ofNow, long before, long ofBefore) {
    Proportion later = Proportion.of(now, ofNow);
    Proportion earlier = Proportion.of(before, ofBefore);
    double difference = later.share() - earlier.share();
    return new ProportionDifference(
        difference,
        difference
            - StrictMath.hypot(later.share() - later.low(), earlier.high() - earlier.share()),
        difference
            + StrictMath.hypot(later.high() - later.share(), earlier.share() - earlier.low()));
  }
}
