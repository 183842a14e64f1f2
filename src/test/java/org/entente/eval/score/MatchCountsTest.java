package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MatchCountsTest {

  @Test
  void precisionRecallAndF1AreSharesOfFoundOfExpectedAndOfBoth() {
    MatchCounts tally = new MatchCounts(8, 5, 4);
    assertThat(tally.precision()).isEqualTo(0.8);
    assertThat(tally.recall()).isEqualTo(0.5);
    assertThat(tally.f1()).isEqualTo(8 / 13.0);
  }

  @Test
  void aShareOfNothingIsOne() {
    assertThat(MatchCounts.NOTHING.f1()).isEqualTo(1);
    assertThat(MatchCounts.MISSED.precision()).isEqualTo(1);
    assertThat(MatchCounts.MISSED.recall()).isZero();
    assertThat(MatchCounts.WRONG.recall()).isEqualTo(1);
    assertThat(MatchCounts.WRONG.f1()).isZero();
  }
}
