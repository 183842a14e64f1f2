package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssociationTest {

  private static final Offset<Double> TINY = within(1e-9);

  /** The values were worked out elsewhere, over 18,798 articles. */
  @ParameterizedTest
  @CsvSource({
    "154, 452, 527, 12.67, 12.2, 582.0, 0.52, 3.22",
    "67, 127, 598, 4.04, 16.6, 297.4, 0.50, 3.64",
    "16, 18, 143, 0.14, 116.8, 145.4, 0.67, 6.87"
  })
  void knownTablesGiveKnownMeasures(
      long both,
      long a,
      long b,
      double expected,
      double lift,
      double g2,
      double npmi,
      double odds) {
    Association association = Association.of(new Contingency(18_798, a, b, both));

    assertThat(association.expected()).isEqualTo(expected, within(0.005));
    assertThat(association.lift()).isEqualTo(lift, within(0.05));
    assertThat(association.g2()).isEqualTo(g2, within(0.05));
    assertThat(association.npmi()).isEqualTo(npmi, within(0.005));
    assertThat(association.logOdds()).isEqualTo(odds, within(0.005));
  }

  @Test
  void theOrderOfTheFeaturesDoesNotMatter() {
    Association one = Association.of(new Contingency(1_000, 40, 70, 9));
    Association other = Association.of(new Contingency(1_000, 70, 40, 9));

    assertThat(one.expected()).isEqualTo(other.expected());
    assertThat(one.g2()).isEqualTo(other.g2(), TINY);
    assertThat(one.npmi()).isEqualTo(other.npmi(), TINY);
    assertThat(one.logOdds()).isEqualTo(other.logOdds(), TINY);
  }

  @Test
  void independentFeaturesAreNotAssociated() {
    Association association = Association.of(new Contingency(1_000, 100, 200, 20));

    assertThat(association.lift()).isEqualTo(1, TINY);
    assertThat(association.npmi()).isEqualTo(0, TINY);
    assertThat(association.g2()).isEqualTo(0, TINY);
    assertThat(association.logOddsLow()).isLessThan(0);
    assertThat(association.logOddsHigh()).isGreaterThan(0);
  }

  @Test
  void featuresThatNeverMeetRepelEachOther() {
    Association association = Association.of(new Contingency(1_000, 100, 200, 0));

    assertThat(association.lift()).isZero();
    assertThat(association.npmi()).isEqualTo(-1);
    assertThat(association.g2()).isLessThan(-40);
    assertThat(association.logOddsHigh()).isNegative().isFinite();
  }

  @Test
  void featuresThatAlwaysMeetAreFullyAssociated() {
    assertThat(Association.of(new Contingency(1_000, 100, 100, 100)).npmi()).isEqualTo(1, TINY);
  }

  @Test
  void featuresOfEveryUnitTellNothingButAreFinite() {
    Association association = Association.of(new Contingency(50, 50, 50, 50));

    assertThat(association.npmi()).isEqualTo(1);
    assertThat(association.lift()).isEqualTo(1);
    assertThat(association.g2()).isZero();
    assertThat(association.logOdds()).isFinite();
  }

  @Test
  void oneUnitOfManyMillionsIsFinite() {
    Association association = Association.of(new Contingency(4_000_000_000L, 1, 1, 1));

    assertThat(association.npmi()).isEqualTo(1, TINY);
    assertThat(association.lift()).isEqualTo(4e9, within(1.0));
    assertThat(association.logOddsLow()).isPositive().isFinite();
  }

  @Test
  void theIntervalLiesEvenlyAroundTheLogOdds() {
    Association association = Association.of(new Contingency(18_798, 452, 527, 154));
    double margin = association.logOddsHigh() - association.logOdds();

    assertThat(association.logOdds() - association.logOddsLow()).isEqualTo(margin, TINY);
    assertThat(margin)
        .isEqualTo(
            1.959964 * Math.sqrt(1 / 154.5 + 1 / 298.5 + 1 / 373.5 + 1 / 17_973.5), within(1e-6));
  }

  @Test
  void theFourCellsSumToAll() {
    Contingency table = new Contingency(18_798, 452, 527, 154);

    assertThat(table.onlyA()).isEqualTo(298);
    assertThat(table.onlyB()).isEqualTo(373);
    assertThat(table.neither()).isEqualTo(17_973);
  }

  @ParameterizedTest
  @CsvSource({"10, 5, 5, 6", "10, 5, 5, -1", "10, 8, 8, 5", "3, 4, 1, 1"})
  void countsThatCannotBeAreRefused(long n, long a, long b, long both) {
    assertThatThrownBy(() -> new Contingency(n, a, b, both))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a contingency table: n=" + n + " a=" + a + " b=" + b + " both=" + both);
  }
}
