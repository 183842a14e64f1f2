package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.stats.Reliability.Bin;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  @Test
  void forecastsAreCountedByTenthsOfTheirProbability() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Forecast(0.75, true),
                new Forecast(0.2, false),
                new Forecast(0.7, false),
                new Forecast(0.25, true)));
    assertThat(reliability.bins())
        .containsExactly(
            new Bin(0.2, 0.3, 2, 0.225, Proportion.of(1, 2)),
            new Bin(0.7, 0.8, 2, 0.725, Proportion.of(1, 2)));
    assertThat(reliability.forecasts()).isEqualTo(4);
  }

  @Test
  void theLastTenthHoldsCertaintyAndTheFirstImpossibility() {
    Reliability reliability =
        Reliability.of(List.of(new Forecast(1, true), new Forecast(0, false)));
    assertThat(reliability.bins())
        .containsExactly(
            new Bin(0, 0.1, 1, 0, Proportion.of(0, 1)), new Bin(0.9, 1, 1, 1, Proportion.of(1, 1)));
    assertThat(reliability.calibrationError()).isZero();
  }

  @Test
  void theErrorIsTheMeanDifferenceOfProbabilityAndShareOverTheForecasts() {
    Reliability reliability =
        Reliability.of(
            List.of(
                new Forecast(0.85, true),
                new Forecast(0.85, true),
                new Forecast(0.85, true),
                new Forecast(0.35, true)));
    assertThat(reliability.calibrationError()).isCloseTo((3 * 0.15 + 0.65) / 4, within(1e-12));
  }

  @Test
  void withoutForecastsThereIsNoError() {
    assertThat(Reliability.of(List.of())).isEqualTo(new Reliability(List.of()));
    assertThat(Reliability.of(List.of()).calibrationError()).isZero();
  }
}
