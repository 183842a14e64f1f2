package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Quantity;
import org.entente.model.text.Span;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantitiesTest {

  private static List<Quantity> quantities(String text) {
    return Quantities.of(Texts.BUILT_IN.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "They signed eight memoranda.|8|count|eight memoranda",
        "It sent 1,000 new tents.|1000|count|1,000 new tents",
        "It cost $3.5 billion.|3.5E9|USD|$3.5 billion",
        "It cost 20bn euros.|2E10|EUR|20bn euros",
        "It sold 2.7 thousand tonnes of beef.|2700|t|2.7 thousand tonnes",
        "It sold 2 million tons.|2000000|t|2 million tons",
        "A plant of 100 MW.|100|MW|100 MW",
        "A 100-megawatt plant.|100|MW|100-megawatt",
        "It grew by 5 per cent.|5|percent|5 per cent",
        "It grew by 5.5%.|5.5|percent|5.5%",
        "It pumped 10 bcm.|1E10|m3|10 bcm",
        "It pumped 10 million cubic metres.|1E7|m3|10 million cubic metres"
      })
  void aNumberIsReadWithItsUnit(String text, double amount, String unit, String surface) {
    int begin = text.indexOf(surface);

    assertThat(quantities(text))
        .containsExactly(new Quantity(amount, unit, new Span(begin, begin + surface.length())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It fell in 2023.",
        "On 12 May 2024 it fell.",
        "It lasted three days.",
        "The 19-year-old won.",
        "The 20th century.",
        "Article 5 applies."
      })
  void yearsDatesAndTimesAreNone(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"It makes up nine tenths.", "It owns three quarters of it."})
  void aFractionIsNotACount(String text) {
    assertThat(quantities(text)).isEmpty();
  }

  @Test
  void theSourcesOfAReportAreNotCounted() {
    assertThat(quantities("It is planned, according to two people who saw the draft.")).isEmpty();
  }

  @Test
  void aStatementHasTheQuantityNearestToItsSector() {
    assertThat(
            Texts.BUILT_IN.first("Egypt bought 300,000 tonnes of wheat from Romania.").quantity())
        .map(Quantity::amount)
        .contains(300_000.0);
  }

  @Test
  void aMeasureBelongsToTheNearestSectorAlone() {
    assertThat(Texts.BUILT_IN.statements("Iran sold wheat and 20 tonnes of copper to Iraq."))
        .filteredOn(s -> s.sector().orElseThrow().sector().equals("agriculture.crops"))
        .allMatch(s -> s.quantity().isEmpty());
  }
}
