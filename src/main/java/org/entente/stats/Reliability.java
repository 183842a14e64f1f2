package org.entente.stats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.TreeMap;

/**
 * How far stated probabilities agree with what was so.
 *
 * @param bins tenths of the probability that hold a forecast, in order
 */
public record Reliability(List<Bin> bins) {

  private static final int TENTHS = 10;

  /**
   * The forecasts of a tenth of the probability.
   *
   * @param from the least probability of the bin
   * @param to the probability below which it ends; the last bin holds 1 itself
   * @param forecasts how many, 1 or more
   * @param probability their mean probability
   * @param truth the share of them that is true
   */
  public record Bin(double from, double to, int forecasts, double probability, Proportion truth) {

    private static Bin of(int tenth, List<Forecast> forecasts) {
      return new Bin(
          (double) tenth / TENTHS,
          (tenth + 1.0) / TENTHS,
          forecasts.size(),
          forecasts.stream().mapToDouble(Forecast::probability).average().orElseThrow(),
          Proportion.of(forecasts.stream().filter(Forecast::isTrue).count(), forecasts.size()));
    }
  }

  /** The reliability of {@code forecasts}. */
  public static Reliability of(List<Forecast> forecasts) {
    return new Reliability(
        forecasts.stream()
            .collect(groupingBy(Reliability::tenth, TreeMap::new, toList()))
            .entrySet()
            .stream()
            .map(bin -> Bin.of(bin.getKey(), bin.getValue()))
            .toList());
  }

  private static int tenth(Forecast forecast) {
    return Math.min((int) (forecast.probability() * TENTHS), TENTHS - 1);
  }

  /** How many forecasts there are. */
  public int forecasts() {
    return bins.stream().mapToInt(Bin::forecasts).sum();
  }

  /**
   * The expected calibration error, 0 to 1: the difference of mean probability and share in a bin,
   * averaged over the forecasts; 0 where there is none.
   *
   * <p>Source: M. P. Naeini, G. F. Cooper, M. Hauskrecht, Obtaining well calibrated probabilities
   * using Bayesian binning, 2015.
   */
  public double calibrationError() {
    double sum = 0;
    for (Bin bin : bins) {
      sum += bin.forecasts() * Math.abs(bin.probability() - bin.truth().share());
    }
    return bins.isEmpty() ? 0 : sum / forecasts();
  }
}
