package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;
import org.junit.jupiter.api.Test;

class ChangedCountingTest {

  private static final AggregationSettings BEFORE =
      new AggregationSettings(
          List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR), 5, 3, 8, List.of("EU", "SCO"));

  @Test
  void grainsAndGroupsThatAreLeftOutOrNewAreNamed() {
    AggregationSettings now =
        new AggregationSettings(List.of(Grain.DAY, Grain.MONTH), 5, 3, 8, List.of("EU"));
    assertThat(ChangedCounting.between(BEFORE, now))
        .containsExactly(
            "grains quarter, year are left out from now on",
            "grain day is counted from now on",
            "country group SCO is left out from now on");
  }

  @Test
  void numbersAreNamedWithTheirValueBefore() {
    AggregationSettings now =
        new AggregationSettings(BEFORE.grains(), 5, 2, 8, BEFORE.countryGroups());
    assertThat(ChangedCounting.between(BEFORE, now))
        .containsExactly("min-support is 2 from now on, it was 3");
  }

  @Test
  void theSameCountingHasNoChanges() {
    assertThat(ChangedCounting.between(BEFORE, BEFORE)).isEmpty();
  }
}
