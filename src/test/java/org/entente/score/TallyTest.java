package org.entente.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void precisionRecallAndF1AreSharesOfFoundOfExpectedAndOfBoth() {
    Tally tally = new Tally(8, 5, 4);
    assertThat(tally.precision()).isEqualTo(0.8);
    assertThat(tally.recall()).isEqualTo(0.5);
    assertThat(tally.f1()).isEqualTo(8 / 13.0);
  }

  @Test
  void aShareOfNothingIsOne() {
    assertThat(Tally.NOTHING.f1()).isEqualTo(1);
    assertThat(Tally.MISSED.precision()).isEqualTo(1);
    assertThat(Tally.MISSED.recall()).isZero();
    assertThat(Tally.WRONG.recall()).isEqualTo(1);
    assertThat(Tally.WRONG.f1()).isZero();
  }
}
