package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

  @ParameterizedTest
  @CsvSource({
    "154, 452, 527, 12.67, 12.2, 582.0, 0.52, 3.22",
    "67, 127, 598, 4.04, 16.6, 297.4, 0.50, 3.64",
    "16, 18, 143, 0.137, 116.8, 145.4, 0.67, 6.87",
  })
  void knownTablesGiveKnownValues(
      long both, long a, long b, double e, double lift, double g2, double npmi, double logOdds) {
    Association association = Association.of(new ContingencyTable(18_798, a, b, both));
    assertThat(association.expected()).isCloseTo(e, within(0.005));
    assertThat(association.lift()).isCloseTo(lift, within(0.05));
    assertThat(association.g2()).isCloseTo(g2, within(0.05));
    assertThat(association.npmi()).isCloseTo(npmi, within(0.006));
    assertThat(association.logOdds()).isCloseTo(logOdds, within(0.01));
    assertThat(association.logOddsLow()).isLessThan(association.logOdds());
    assertThat(association.logOddsHigh()).isGreaterThan(association.logOdds());
  }

  @Test
  void whatNeverMeetsIsAtTheLowerEnd() {
    Association never = Association.of(new ContingencyTable(100, 20, 30, 0));
    assertThat(never.npmi()).isEqualTo(-1);
    assertThat(never.lift()).isZero();
    assertThat(never.g2()).isNegative();
  }

  @Test
  void whatIsEverywhereIsAtTheUpperEnd() {
    Association always = Association.of(new ContingencyTable(7, 7, 7, 7));
    assertThat(always.npmi()).isEqualTo(1);
    assertThat(always.g2()).isZero();
  }

  @Test
  void independenceIsZero() {
    Association none = Association.of(new ContingencyTable(100, 20, 50, 10));
    assertThat(none.lift()).isEqualTo(1);
    assertThat(none.npmi()).isCloseTo(0, within(1e-12));
    assertThat(none.g2()).isCloseTo(0, within(1e-12));
  }

  @Test
  void aTableThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new ContingencyTable(10, 5, 3, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
