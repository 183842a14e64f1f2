package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

  /** Method 3 in table I of Newcombe, Two-sided confidence intervals for the single proportion. */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
  })
  void theIntervalIsThatOfWilson(long part, long whole, double low, double high) {
    Proportion share = Proportion.of(part, whole);
    assertThat(share.share()).isEqualTo((double) part / whole);
    assertThat(share.low()).isCloseTo(low, within(0.00005));
    assertThat(share.high()).isCloseTo(high, within(0.00005));
  }

  @Test
  void theWholeIsWithinItsInterval() {
    assertThat(Proportion.of(20, 20).high()).isEqualTo(1);
  }
}
