package org.entente.nlp.salience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class CountrySalienceTest {

  private static final Document DOCUMENT = Document.of("Iran", "MINSK", "Iran and Mali met. Mali.");

  private static CountryMention mention(String country, int begin, CountryKind kind) {
    return new CountryMention(new Span(begin, begin + 4), 0, country, kind, Rule.ALIAS);
  }

  @Test
  void aCountryIsMeasuredAgainstTheMostNamedOne() {
    Map<String, Double> salience =
        CountrySalience.of(
            DOCUMENT,
            List.of(mention("IRN", 0, CountryKind.NAME), mention("MLI", 13, CountryKind.DEMONYM)));
    double mali = 0.7 * 1.5;
    assertThat(salience.get("IRN")).isCloseTo(Math.sqrt(4 / 6.0), within(1e-12));
    assertThat(salience.get("MLI"))
        .isCloseTo(Math.sqrt(mali / (mali + 2)) * Math.pow(mali / 4, 0.7), within(1e-12));
  }

  @Test
  void thePlaceOfReportWeighsOneAndACurrencyNothing() {
    CountryMention currency =
        new CountryMention(new Span(13, 17), 0, "IRN", CountryKind.NAME, Rule.CURRENCY_UNIT);
    assertThat(
            CountrySalience.of(DOCUMENT, List.of(mention("BLR", 6, CountryKind.CAPITAL), currency)))
        .containsExactly(entry("BLR", Math.sqrt(1 / 3.0)));
  }

  @Test
  void aDocumentThatNamesNoCountryHasNone() {
    assertThat(CountrySalience.of(DOCUMENT, List.of())).isEmpty();
  }
}
