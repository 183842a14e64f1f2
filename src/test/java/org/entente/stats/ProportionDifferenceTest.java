package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionDifferenceTest {

  /** The contrasts (a), (e), (g) and (h) of Newcombe 1998. */
  @ParameterizedTest
  @CsvSource({
    "56, 70, 48, 80, 0.2000, 0.0524, 0.3339",
    "9, 10, 3, 10, 0.6000, 0.1705, 0.8090",
    "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
    "0, 10, 0, 20, 0.0000, -0.1611, 0.2775",
    "10, 10, 0, 20, 1.0000, 0.6791, 1.0000",
  })
  void theIntervalIsThatOfNewcombe(
      long now,
      long ofNow,
      long before,
      long ofBefore,
      double difference,
      double low,
      double high) {
    ProportionDifference change = ProportionDifference.of(now, ofNow, before, ofBefore);
    assertThat(change.difference()).isCloseTo(difference, within(0.00005));
    assertThat(change.low()).isCloseTo(low, within(0.00005));
    assertThat(change.high()).isCloseTo(high, within(0.00005));
  }
}
