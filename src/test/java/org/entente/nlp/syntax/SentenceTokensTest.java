package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTokensTest {

  private static String words(String sentence) {
    SentenceTokens words = new SentenceTokens(sentence);
    return String.join("|", IntStream.range(0, words.size()).mapToObj(words::word).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Iran's oil# iran|s|oil",
        "It didn't.# it|didn't",
        "U.S. oil# u.s|oil",
        "3.5 or 1,000# 3.5|or|1,000",
        "Iran-made# iran|-|made",
        "a - b# a|;|b",
        "\u201cyes\u201d# yes",
        "Cote d'Ivoire# cote|d|ivoire"
      })
  void aSentenceIsPartedIntoWordsAndSigns(String sentence, String words) {
    assertThat(words(sentence)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"on Monday, 0", "in May 2024, 0", "last week, 1", "early in May, 1"})
  void timesAreAdverbs(String sentence, int at) {
    assertThat(new SentenceTokens(sentence).classAt(at)).isEqualTo(PartOfSpeech.ADVERB);
  }
}
