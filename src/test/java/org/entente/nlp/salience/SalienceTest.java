package org.entente.nlp.salience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.model.Dyad;
import org.entente.model.Scope;
import org.entente.model.text.Field;
import org.junit.jupiter.api.Test;

class SalienceTest {

  private static Salience.Occurrence text(String code, double place) {
    return new Salience.Occurrence(code, Field.TEXT, place, 1);
  }

  @Test
  void titleCountsMoreThanHeadAndHeadMoreThanTail() {
    Map<String, Double> salience =
        Salience.ofCodes(
            List.of(
                new Salience.Occurrence("BLR", Field.TITLE, 0, 1), text("IRN", 0), text("CHN", 1)));
    assertThat(salience.get("BLR")).isGreaterThan(salience.get("IRN"));
    assertThat(salience.get("IRN")).isGreaterThan(salience.get("CHN"));
  }

  @Test
  void aListOfManyLowersEach() {
    double alone = Salience.ofCodes(List.of(text("BLR", 0))).get("BLR");
    double listed =
        Salience.ofCodes(List.of(text("BLR", 0), text("IRN", 0), text("CHN", 0))).get("BLR");
    assertThat(listed).isLessThan(alone);
    assertThat(alone).isBetween(0.0, 1.0);
  }

  @Test
  void aDyadIsMoreSalientTheCloserItsCountriesStand() {
    Map<String, Double> countries = Map.of("BLR", 0.6, "IRN", 0.5);
    Dyad dyad = new Dyad("BLR", "IRN");
    assertThat(Salience.ofDyad(dyad, countries, Scope.CLAUSE, 1))
        .isGreaterThan(Salience.ofDyad(dyad, countries, Scope.DOCUMENT, 0));
    assertThat(Salience.dyadCounts(dyad, countries)).isTrue();
    assertThat(Salience.dyadCounts(dyad, Map.of("BLR", 0.6, "IRN", 0.1))).isFalse();
  }
}
