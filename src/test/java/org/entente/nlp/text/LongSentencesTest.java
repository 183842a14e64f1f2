package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.nlp.text.SentenceBreaker.LONGEST;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

/** Texts without sentences, which must not cost more than others. */
class LongSentencesTest {

  private static final SentenceBreaker SENTENCES =
      Lexicons.of(LexiconSource.BUILT_IN).text().sentences();

  private static List<Span> spans(String text) {
    return SENTENCES.split(text).stream().map(Sentence::span).toList();
  }

  @Test
  void aSentenceOfTheLongestLengthStays() {
    assertThat(spans("a".repeat(LONGEST))).containsExactly(new Span(0, LONGEST));
  }

  @Test
  void aLongerOneIsCutAtItsLastSpace() {
    String text = "a".repeat(LONGEST - 10) + " " + "b".repeat(30);

    assertThat(spans(text))
        .containsExactly(new Span(0, LONGEST - 10), new Span(LONGEST - 9, LONGEST + 21));
  }

  @Test
  void aLongerOneWithoutSpacesIsCutAtTheLimit() {
    assertThat(spans("a".repeat(LONGEST + 1)))
        .containsExactly(new Span(0, LONGEST), new Span(LONGEST, LONGEST + 1));
  }

  @Test
  void theCutPartsNoSurrogates() {
    String text = "a" + "\ud83d\ude00".repeat(LONGEST / 2);

    assertThat(spans(text))
        .containsExactly(new Span(0, LONGEST - 1), new Span(LONGEST - 1, LONGEST + 1));
  }

  @Test
  void aTableOfNumbersIsCut() {
    String text = "12 34 ".repeat(100_000);

    assertThat(spans(text)).hasSizeGreaterThan(299).allMatch(span -> span.length() <= LONGEST);
  }

  @Test
  void aRowOfStopsIsReadOnce() {
    String dots = ".".repeat(2_000_000);

    assertThat(spans(dots + "x " + "?)".repeat(1_000_000) + "x")).hasSizeGreaterThan(1_999);
  }

  @Test
  void aRowOfBlankLinesIsReadOnce() {
    assertThat(spans("a" + "\n \t".repeat(1_000_000) + "b"))
        .containsExactly(new Span(0, 1), new Span(3_000_001, 3_000_002));
  }
}
