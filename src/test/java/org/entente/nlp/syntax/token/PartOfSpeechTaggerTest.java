package org.entente.nlp.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.nlp.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The part of speech of each token. */
class PartOfSpeechTaggerTest {

  private static String tagged(String text) {
    SentenceTokens tokens = Texts.BUILT_IN.parse(text).tokens();
    return IntStream.range(0, tokens.size())
        .mapToObj(tokens::partOfSpeech)
        .map(part -> part.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold the oil of Iraq.|country content determiner content preposition country",
        "Two Saudi ships sank.|number country content content",
        "It has not been sold.|pronoun have not be content",
        "Iran could quickly sell it.|country modal adverb content pronoun",
        "He said that he came.|pronoun content complementizer pronoun content",
        "Peru, which came, left.|country comma relative content comma content",
        "Iran met Iraq; it rained.|country content country clause_end pronoun content",
        "Iran's oil-rich south|country possessive content hyphen content content",
        "Peru and Chile met while it rained."
            + "|country coordinator country content subordinator pronoun content"
      })
  void aWordHasThePartOfSpeechOfItsClosedClass(String text, String tags) {
    assertThat(tagged(text)).isEqualTo(tags);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran left on Monday.|country content adverb adverb",
        "Iran left last year.|country content adverb adverb",
        "Iran left in May 2024.|country content adverb adverb adverb",
        "Iran may leave.|country modal content",
        "Iran no longer sells.|country not adverb content",
        "Iran went back.|country content adverb",
        "Iran will back the bid.|country modal content determiner content",
        "Iran left after 2019.|country content preposition number",
        "Iran said that it left.|country content complementizer pronoun content",
        "Iran trained with that of Oman.|country content preposition determiner preposition country",
        "Iran left after it rained.|country content subordinator pronoun content"
      })
  void theTokensAroundItDecideBetweenTwo(String text, String tags) {
    assertThat(tagged(text)).isEqualTo(tags);
  }
}
