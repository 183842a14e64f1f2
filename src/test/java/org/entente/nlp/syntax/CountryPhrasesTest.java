package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.entente.nlp.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What governs the countries of a sentence. */
class CountryPhrasesTest {

  private static String phrases(String text) {
    return Texts.BUILT_IN.parse(text).countries().stream()
        .map(
            phrase ->
                phrase.country()
                    + " "
                    + phrase.preposition()
                    + "/"
                    + phrase.headPreposition()
                    + (phrase.isModifier() ? " modifier" : ""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold oil to Iraq.|IRN /, IRQ to/to",
        "Talks with the leaders of Iran began.|IRN of/with",
        "Oil went to Iran and the ports of Iraq.|IRN to/to, IRQ of/to",
        "Oil went to Iran, Iraq and Peru.|IRN to/to, IRQ to/to, PER to/to",
        "With aid from Chile, Peru built it.|CHL from/from, PER /",
        "The presses made in Italy broke.|ITA from/from"
      })
  void aNameIsGovernedByThePrepositionOfItsPhrase(String text, String phrases) {
    assertThat(phrases(text)).isEqualTo(phrases);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iranian oil flowed.|IRN / modifier",
        "Iran's oil flowed.|IRN / modifier",
        "Greek and Turkish ships sank.|GRC / modifier, TUR / modifier",
        "The Iran-Iraq border is closed.|IRN / modifier, IRQ / modifier"
      })
  void aNameBeforeANounModifiesIt(String text, String phrases) {
    assertThat(phrases(text)).isEqualTo(phrases);
  }
}
