package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
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

  @Test
  void unitsOfEqualWeightGiveTheSameAsTheirCounts() {
    Proportion.Unit so = new Proportion.Unit(7, true);
    Proportion.Unit not = new Proportion.Unit(7, false);
    assertThat(Proportion.of(List.of(so, not, not, so, so))).isEqualTo(Proportion.of(3, 5));
  }

  /** (3 + 3 + 3 + 1)^2 / (9 + 9 + 9 + 1) = 100 / 28 units of equal weight. */
  @Test
  void unequalWeightsTellLess() {
    Proportion.Unit heavy = new Proportion.Unit(3, true);
    Proportion share =
        Proportion.of(
            List.of(heavy, heavy, new Proportion.Unit(3, false), new Proportion.Unit(1, false)));
    double n = 100 / 28.0;
    double z = 1.959963984540054;
    double centre = (0.6 + z * z / (2 * n)) / (1 + z * z / n);
    double half = z * Math.sqrt(0.6 * 0.4 / n + z * z / (4 * n * n)) / (1 + z * z / n);
    assertThat(share.share()).isCloseTo(0.6, within(1e-12));
    assertThat(share.low()).isCloseTo(centre - half, within(1e-12));
    assertThat(share.high()).isCloseTo(centre + half, within(1e-12));
  }
}
