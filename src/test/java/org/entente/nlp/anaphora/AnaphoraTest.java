package org.entente.nlp.anaphora;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.text.Document;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnaphoraTest {

  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN));

  /** The references that statements use, as surface, country and rule. */
  private static List<String> references(String text) {
    Document document = Document.of(text);
    return ANALYZER
        .analyze(document, Optional.of(LocalDate.of(2020, 1, 1)), List.of())
        .countries()
        .stream()
        .filter(CountryMention::isReference)
        .map(
            mention ->
                mention.span().of(text) + " " + mention.country() + " " + mention.rule().code())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He accused Chile of theft. | He",
        "The minister accused Chile of theft. | The minister",
        "We condemn Chile. | We",
      })
  void thePersonNamedBeforeActsForTheCountry(String sentence, String phrase) {
    assertThat(references("Peruvian minister Ana Rojas spoke in June. " + sentence))
        .containsExactly(phrase + " PER anaphor-person");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It exported wheat to Chile. | It",
        "The government accused Chile of theft. | The government",
      })
  void theStateNamedBeforeActs(String sentence, String phrase) {
    assertThat(references("Peru had a good year. " + sentence))
        .containsExactly(phrase + " PER anaphor-country");
  }

  @Test
  void aPartnerIsTheOtherCountryOfTheSentenceBefore() {
    assertThat(references("Peru had a good year. Chile accused its neighbour of theft."))
        .containsExactly("its neighbour PER anaphor-country");
  }

  @Test
  void aReferenceWithoutAnEventIsLeftOut() {
    assertThat(references("Peru had a good year. It is smaller than Chile.")).isEmpty();
  }

  @Test
  void nobodyIsMeantWhereTheSentenceNamesTheCountryItself() {
    assertThat(references("Peru had a good year. It is Peru that accused Chile.")).isEmpty();
  }

  @Test
  void aPersonInAQuotationIsNotTheSpeaker() {
    assertThat(references("\"The Peruvian minister Ana Rojas lied,\" she said. He accused Chile."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peruvian minister Ana Rojas spoke. | Rojas accused Chile of theft. | Rojas",
        "Ana Rojas, the Peruvian minister, spoke. | Rojas accused Chile of theft. | Rojas",
        "The president of Peru, Ana Rojas, spoke. | Rojas accused Chile of theft. | Rojas",
        "Peruvian carmaker Nobu grew. | Nobu sold cars to Chile. | Nobu",
        "The Peruvian Mining Agency (PMA) grew. | The PMA accused Chile of theft. | PMA",
      })
  void aNameIsKnownOnceItIsIntroduced(String introduction, String sentence, String name) {
    assertThat(references(introduction + " " + sentence))
        .containsExactly(name + " PER anaphor-name");
  }

  @Test
  void aNameIntroducedWithTwoCountriesStandsForNeither() {
    assertThat(
            references(
                "Peruvian minister Ana Rojas spoke. Bolivian minister Eva Rojas spoke."
                    + " Rojas accused Chile of theft."))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gazprom sold gas to Chile. | Gazprom RUS company-of-country",
        "Hezbollah attacked Cyprus. | Hezbollah LBN group-of-country",
        "Peru bombed Odesa. | Odesa UKR place-in-country",
      })
  void whatBelongsToACountryStandsForItInAnEvent(String text, String reference) {
    assertThat(references(text)).containsExactly(reference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"The three ministers", "All three nations", "The three NSAs"})
  void threeCountriesNamedTogetherAreReferredTo(String subject) {
    assertThat(references("Peru, Chile and Bolivia spoke. " + subject + " agreed to fight fires."))
        .containsExactly(
            subject + " BOL anaphor-three",
            subject + " CHL anaphor-three",
            subject + " PER anaphor-three");
  }

  @Test
  void threeOfManyCountriesAreNotKnown() {
    assertThat(
            references(
                "Peru, Chile and Bolivia spoke. Brazil came. The three ministers agreed to"
                    + " fight fires."))
        .isEmpty();
  }

  @Test
  void initialsInBracketsDoNotPartASubjectFromItsVerb() {
    assertThat(references("Gazprom (GAZP.MM) sold gas to Chile."))
        .containsExactly("Gazprom RUS company-of-country");
  }

  @Test
  void anEnvoyIsOfTheCountryThatSendsHim() {
    assertThat(
            references(
                "The ambassador of Peru to Bolivia, Ana Rojas, spoke. Rojas accused Chile of"
                    + " theft."))
        .containsExactly("Rojas PER anaphor-name");
  }

  @Test
  void aBodyIsKnownByItsLastWord() {
    assertThat(
            references("The Peruvian Mining Agency (PMA) grew. The Agency accused Chile of theft."))
        .containsExactly("Agency PER anaphor-name");
  }

  @Test
  void aPlaceWhereSomethingHappensDoesNotStandForItsCountry() {
    assertThat(references("Peru and Chile met in Odesa.")).isEmpty();
  }
}
