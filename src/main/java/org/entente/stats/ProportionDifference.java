package org.entente.stats;

/**
 * The difference of two shares, with its 95% interval.
 *
 * <p>Source: R. G. Newcombe, Interval estimation for the difference between independent
 * proportions, 1998, method 10: the hybrid of two score intervals (Wilson 1927).
 *
 * @param difference the share now minus the share before, -1 to 1
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record ProportionDifference(double difference, double low, double high) {

  /** The change from {@code before} of {@code ofBefore} to {@code now} of {@code ofNow}. */
  public static ProportionDifference of(long now, long ofNow, long before, long ofBefore) {
    double share = (double) now / ofNow;
    double shareBefore = (double) before / ofBefore;
    double difference = share - shareBefore;
    return new ProportionDifference(
        difference,
        difference
            - StrictMath.hypot(
                share - score(share, ofNow, -1), score(shareBefore, ofBefore, 1) - shareBefore),
        difference
            + StrictMath.hypot(
                score(share, ofNow, 1) - share, shareBefore - score(shareBefore, ofBefore, -1)));
  }

  /** The lower (-1) or upper (1) end of Wilson's interval. */
  private static double score(double share, long of, int side) {
    double z = Association.Z95;
    double root = Math.sqrt(z * z / (4.0 * of * of) + share * (1 - share) / of);
    return (share + z * z / (2.0 * of) + side * z * root) / (1 + z * z / of);
  }
}
