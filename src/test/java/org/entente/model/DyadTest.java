package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DyadTest {

  @Test
  void theOrderOfTheCountriesDoesNotMatter() {
    assertThat(Dyad.of("IRN", "BLR")).isEqualTo(Dyad.of("BLR", "IRN"));
    assertThat(Dyad.of("IRN", "BLR").a()).isEqualTo("BLR");
    assertThat(Dyad.of("IRN", "BLR")).hasToString("BLR-IRN");
  }

  @Test
  void aCountryMakesNoDyadWithItself() {
    assertThatThrownBy(() -> Dyad.of("IRN", "IRN"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a dyad is two codes in order, not IRN, IRN");
  }

  @Test
  void theConstructorAsksForOrder() {
    assertThatThrownBy(() -> new Dyad("IRN", "BLR")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void dyadsSortByFirstThenSecondCountry() {
    assertThat(
            new TreeSet<>(
                List.of(Dyad.of("CHN", "USA"), Dyad.of("CHN", "IRN"), Dyad.of("ARG", "ZWE"))))
        .containsExactly(new Dyad("ARG", "ZWE"), new Dyad("CHN", "IRN"), new Dyad("CHN", "USA"));
  }
}
