package org.entente.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.model.Dyad;
import org.entente.model.Field;
import org.entente.model.Scope;
import org.entente.resolve.Salience.Occurrence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SalienceTest {

  @Test
  void theStrongestCodeHasSalienceOne() {
    assertThat(
            Salience.ofCodes(
                List.of(
                    new Occurrence("IRN", Field.TEXT, 0.5, 1),
                    new Occurrence("IRN", Field.TEXT, 0.7, 1),
                    new Occurrence("IRQ", Field.TEXT, 0.9, 1))))
        .isEqualTo(Map.of("IRN", 1.0, "IRQ", 0.5));
  }

  @Test
  void titleAndLeadCountMoreThanTheRestAndTheDatelineNothing() {
    assertThat(
            Salience.ofCodes(
                List.of(
                    new Occurrence("IRN", Field.TITLE, 0.9, 2),
                    new Occurrence("IRQ", Field.TEXT, 0.09, 1),
                    new Occurrence("OMN", Field.TEXT, 0.1, 1),
                    new Occurrence("QAT", Field.DATELINE, 0, 1))))
        .isEqualTo(Map.of("IRN", 1.0, "IRQ", 2 / 6.0, "OMN", 1 / 6.0, "QAT", 0.0));
  }

  @Test
  void withoutMentionsNothingIsSalient() {
    assertThat(Salience.ofCodes(List.of())).isEmpty();
  }

  @Test
  void aCodeNamedInTheDatelineAloneHasNoSalience() {
    assertThat(Salience.ofCodes(List.of(new Occurrence("QAT", Field.DATELINE, 0, 1))))
        .isEqualTo(Map.of("QAT", 0.0));
  }

  @Test
  void aCodeCountsFromThreeTenths() {
    assertThat(Salience.isSalient(0.3)).isTrue();
    assertThat(Salience.isSalient(0.29)).isFalse();
  }

  @Test
  void aDyadCountsWhereBothItsCountriesDo() {
    Dyad dyad = Dyad.of("IRN", "IRQ");

    assertThat(Salience.isSalient(dyad, Map.of("IRN", 1.0, "IRQ", 0.3))).isTrue();
    assertThat(Salience.isSalient(dyad, Map.of("IRN", 0.2, "IRQ", 1.0))).isFalse();
    assertThat(Salience.isSalient(dyad, Map.of("IRN", 1.0))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"CLAUSE, 0.4", "SENTENCE, 0.36", "ADJACENT, 0.28", "DOCUMENT, 0.2"})
  void aDyadHasTheSalienceOfItsWeakerCountryDampedByDistance(Scope scope, double salience) {
    Map<String, Double> countries = Map.of("IRN", 1.0, "IRQ", 0.4);

    assertThat(Salience.ofDyad(Dyad.of("IRQ", "IRN"), countries, scope))
        .isEqualTo(salience, within(1e-12));
  }

  @Test
  void aDyadWithACountryNotNamedHasNone() {
    assertThat(Salience.ofDyad(Dyad.of("IRQ", "IRN"), Map.of("IRN", 1.0), Scope.CLAUSE)).isZero();
  }
}
