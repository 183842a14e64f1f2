package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.model.text.Sentence;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;

/** What holds of the sentences of every text, lone surrogates, box drawing and NULs included. */
class SentenceBreakerProperties {

  private static final SentenceBreaker SENTENCES =
      Lexicons.of(LexiconSource.BUILT_IN).text().sentences();

  @Property(tries = 2_000)
  void sentencesHoldEverySignThatIsSeen(@ForAll("texts") String text) {
    BitSet covered = new BitSet();
    for (Sentence sentence : SENTENCES.split(text)) {
      covered.set(sentence.span().begin(), sentence.span().end());
    }
    for (int at = 0; at < text.length(); at++) {
      if (!isBlank(text.charAt(at))) {
        assertThat(covered.get(at)).as("unit %d of %s", at, text).isTrue();
      }
    }
  }

  @Property(tries = 2_000)
  void sentencesAreInOrderApartTrimmedAndNumbered(@ForAll("texts") String text) {
    List<Sentence> sentences = SENTENCES.split(text);
    int last = 0;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      assertThat(sentence.id()).isEqualTo(i);
      assertThat(sentence.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(sentence.span().length()).isBetween(1, SentenceBreaker.LONGEST);
      assertThat(isBlank(text.charAt(sentence.span().begin()))).isFalse();
      assertThat(isBlank(text.charAt(sentence.span().end() - 1))).isFalse();
      last = sentence.span().end();
    }
    assertThat(last).isLessThanOrEqualTo(text.length());
  }

  @Property
  void noSentenceRunsOverABlankLine(@ForAll("texts") String text) {
    for (Sentence sentence : SENTENCES.split(text)) {
      assertThat(sentence.span().of(text)).doesNotContainPattern("\n\\s*\n");
    }
  }

  @Property(tries = 50)
  void longTextsHoldTheSame(@ForAll("texts") String text) {
    sentencesHoldEverySignThatIsSeen((text + "a.b ").repeat(200));
    sentencesAreInOrderApartTrimmedAndNumbered((text + "a.b ").repeat(200));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> prose =
        Arbitraries.of(
                "The",
                "U.S.",
                "Mr.",
                "J.",
                "met",
                ".",
                "!",
                "?",
                "\u2026",
                "\u3002",
                "\"",
                "\u201d",
                "(",
                ")",
                " ",
                "  ",
                "\n",
                "\n\n",
                "\r\n",
                "\n- ",
                "\u2022",
                "\u2502",
                "\u0000",
                "\ud800",
                "\udc00",
                "\ud83d\ude00",
                "\u00a0",
                "\u2028",
                "etc.",
                "3.5")
            .list()
            .ofMaxSize(60)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(prose, Arbitraries.strings().all().ofMaxLength(300));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}
