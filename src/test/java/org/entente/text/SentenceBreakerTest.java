package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.entente.model.Sentence;
import org.junit.jupiter.api.Test;

class SentenceBreakerTest {

  private static List<String> split(String text) {
    return SentenceBreaker.split(text).stream().map(s -> s.span().of(text)).toList();
  }

  @Test
  void aFullStopBeforeACapitalEndsASentence() {
    assertThat(split("Iran sold oil. Belarus bought it! Why? Nobody said."))
        .containsExactly("Iran sold oil.", "Belarus bought it!", "Why?", "Nobody said.");
  }

  @Test
  void abbreviationsAndInitialsEndNone() {
    assertThat(split("Mr. Smith met Gen. J. R. Doe of Acme Corp. Ltd. on Jan. 5.")).hasSize(1);
  }

  @Test
  void dottedLettersEndASentenceBeforeAnOpeningWord() {
    assertThat(split("It left the U.S. The envoy stayed. The U.S. Senate voted."))
        .containsExactly("It left the U.S.", "The envoy stayed.", "The U.S. Senate voted.");
  }

  @Test
  void aDecimalPointEndsNone() {
    assertThat(split("Trade grew 3.5 pct. in May to 2.1 bn.")).hasSize(1);
  }

  @Test
  void theClosingQuoteBelongsToItsSentence() {
    assertThat(split("“We agree.” He left.")).containsExactly("“We agree.”", "He left.");
  }

  @Test
  void blankLinesAndBulletsPartSentences() {
    assertThat(split("Title\n\nThey agreed on:\n- rail\n• ports\nand more"))
        .containsExactly("Title", "They agreed on:", "- rail", "• ports\nand more");
  }

  @Test
  void chineseStopsNeedNoSpace() {
    assertThat(split("中国和伊朗。会谈！")).containsExactly("中国和伊朗。", "会谈！");
  }

  @Test
  void aTextWithoutPunctuationIsCut() {
    assertThat(split("word ".repeat(1000))).hasSize(3).allMatch(s -> s.length() <= 2000);
  }

  @Property(tries = 1000)
  void sentencesOfAnyTextAreInOrderAndTrimmed(@ForAll @StringLength(max = 3000) String text) {
    int end = 0;
    for (Sentence sentence : SentenceBreaker.split(text)) {
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(sentence.span().length()).isBetween(1, SentenceBreaker.LONGEST);
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }
}
