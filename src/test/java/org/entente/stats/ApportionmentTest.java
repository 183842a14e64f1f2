package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ApportionmentTest {

  @Test
  void unitsAreSharedInProportionToTheSizes() {
    assertThat(Apportionment.of(List.of(600L, 300L, 100L), 10)).containsExactly(6, 3, 1);
  }

  @Test
  void eachStratumHasOneAtLeast() {
    assertThat(Apportionment.of(List.of(990L, 5L, 5L), 10)).containsExactly(8, 1, 1);
  }

  @Test
  void noStratumHasMoreThanItHolds() {
    assertThat(Apportionment.of(List.of(2L, 3L), 10)).containsExactly(2, 3);
  }

  @Test
  void ofEqualClaimsTheFirstStratumGoesFirst() {
    assertThat(Apportionment.of(List.of(5L, 5L), 3)).containsExactly(2, 1);
  }
}
