package org.entente.nlp.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTokensTest {

  private static final SyntaxLexicon LEXICON =
      new SyntaxLexicon(Lexicons.of(LexiconSource.BUILT_IN).words());

  private static SentenceTokens tokens(String sentence) {
    return SentenceTokens.of(LEXICON, sentence, new Span(0, sentence.length()), List.of());
  }

  private static String words(String sentence) {
    SentenceTokens tokens = tokens(sentence);
    return String.join("|", IntStream.range(0, tokens.size()).mapToObj(tokens::word).toList());
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
  void aSentenceIsSplitIntoWordsAndSigns(String sentence, String words) {
    assertThat(words(sentence)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"on Monday, 0", "in May 2024, 0", "last week, 1", "early in May, 1"})
  void timesAreAdverbs(String sentence, int at) {
    assertThat(tokens(sentence).partOfSpeech(at)).isEqualTo(PartOfSpeech.ADVERB);
  }

  @Test
  void theWordAfterAnAbbreviatedCountryIsNoneOfIt() {
    List<Span> countries = List.of(new Span(4, 8));
    SentenceTokens tokens =
        SentenceTokens.of(LEXICON, "The U.S. accused Iran.", new Span(0, 22), countries);
    assertThat(tokens.partOfSpeech(1)).isEqualTo(PartOfSpeech.COUNTRY);
    assertThat(tokens.partOfSpeech(2)).isEqualTo(PartOfSpeech.CONTENT);
  }
}
