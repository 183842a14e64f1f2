package org.entente.nlp.syntax.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseSegmentsTest {

  private static final SyntaxLexicon LEXICON =
      new SyntaxLexicon(Lexicons.of(LexiconSource.BUILT_IN).words());

  private static int segment(String sentence, String word) {
    Span span = new Span(0, sentence.length());
    SentenceTokens tokens = SentenceTokens.of(LEXICON, sentence, span, List.of());
    return new ClauseSegments(LEXICON, sentence, span, tokens)
        .of(tokens.indexAt(sentence.indexOf(word)));
  }

  private static boolean together(String sentence) {
    return segment(sentence, "A1") == segment(sentence, "B2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1 met; B2 left.",
        "A1 met: B2 left.",
        "A1 met - B2 left.",
        "A1 met \u2013 B2 left.",
        "A1 met\u2014B2 left.",
        "A1 met but B2 left.",
        "A1 met, while B2 left.",
        "A1, which B2 left.",
        "A1 met Whereas B2 left.",
        "A1 met, and B2 left.",
        "A1 met, or B2 left.",
        "A1 met after B2 left."
      })
  void aBorderSeparatesSegments(String sentence) {
    assertThat(together(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1 and B2 met.",
        "A1, B2 met.",
        "A1-B2 talks",
        "A1 met butlers of B2.",
        "A1 10:30 B2",
        "A1 or B2",
        "A1\u2013B2"
      })
  void otherSignsDoNot(String sentence) {
    assertThat(together(sentence)).isTrue();
  }

  @Test
  void segmentsAreNumberedFromZero() {
    assertThat(segment("a; b; c", "a")).isZero();
    assertThat(segment("a; b; c", "b")).isEqualTo(1);
    assertThat(segment("a; b; c", "c")).isEqualTo(2);
  }
}
