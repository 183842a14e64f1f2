package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceBreakerTest {

  private static final SentenceBreaker SENTENCES =
      Lexicons.of(LexiconSource.BUILT_IN).text().sentences();

  private static List<String> split(String text) {
    return SENTENCES.split(text).stream().map(sentence -> sentence.span().of(text)).toList();
  }

  @Test
  void sentencesAreNumberedAndTrimmed() {
    assertThat(SENTENCES.split("  Iran sells.\tIraq buys! \n"))
        .containsExactly(new Sentence(0, new Span(2, 13)), new Sentence(1, new Span(14, 24)));
  }

  @Test
  void stopsAndMarksEndSentences() {
    assertThat(split("They met. Did they sign? They did! So… Done."))
        .containsExactly("They met.", "Did they sign?", "They did!", "So…", "Done.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Min Aung Hlaing came.",
        "He met Mr. Xi and Mrs. May.",
        "Acme Corp. Ltd. of St. Kitts signed.",
        "On Jan. 5 they met.",
        "J. R. Smith spoke.",
        "It fell 3.5 percent, to 2.1.",
        "Reuters.com reported it.",
        "They met. but did not sign.",
        "It was Iran vs. Iraq."
      })
  void aStopInsideASentenceDoesNotEndIt(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void dottedLettersBeforeANameGoOn() {
    assertThat(split("The U.S. President met him.")).containsExactly("The U.S. President met him.");
  }

  @Test
  void dottedLettersBeforeACommonWordEndASentence() {
    assertThat(split("He left the U.S. The oil stayed."))
        .containsExactly("He left the U.S.", "The oil stayed.");
  }

  @Test
  void whatClosesBehindTheStopBelongsToTheSentence() {
    assertThat(split("\u201cWe agree.\u201d He left. (They met.) \u00abOui.\u00bb \"No!\" So."))
        .containsExactly(
            "\u201cWe agree.\u201d",
            "He left.",
            "(They met.)",
            "\u00abOui.\u00bb",
            "\"No!\"",
            "So.");
  }

  @Test
  void whatOpensBeforeTheNextWordBelongsToTheNextSentence() {
    assertThat(split("They met. \u201cGood,\u201d he said."))
        .containsExactly("They met.", "\u201cGood,\u201d he said.");
  }

  @Test
  void severalStopsEndASentenceOnce() {
    assertThat(split("Really?! Yes... Oil, gas etc.. They left."))
        .containsExactly("Really?!", "Yes...", "Oil, gas etc..", "They left.");
  }

  @Test
  void aStopEndsASentenceWhereNoBlankFollowsIt() {
    assertThat(split("They met in Oslo.Gas comes first.- We agree.\u201d He left it.A deal!No."))
        .containsExactly(
            "They met in Oslo.",
            "Gas comes first.",
            "- We agree.\u201d",
            "He left it.",
            "A deal!",
            "No.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See www.trade.Gov and Node.js.",
        "Mr.Xi visited St.Gallen with a Ph.D. student.",
        "The oil.price index fell."
      })
  void aStopInsideAWordDoesNotEndASentence(String sentence) {
    assertThat(split(sentence)).containsExactly(sentence);
  }

  @Test
  void aBlankLineEndsASentence() {
    assertThat(split("Talks in Minsk\n\nMINSK, Reuters\r\n \t\r\nThey met"))
        .containsExactly("Talks in Minsk", "MINSK, Reuters", "They met");
  }

  @Test
  void aLineBreakDoesNotEndASentence() {
    assertThat(split("They met\nin Minsk.")).containsExactly("They met\nin Minsk.");
  }

  @Test
  void aBulletBeginsASentence() {
    assertThat(split("They export:\n- oil\n  \u2022 gas\n* grain\n\u2014 tea\n-5 degrees"))
        .containsExactly(
            "They export:", "- oil", "\u2022 gas", "* grain", "\u2014 tea\n-5 degrees");
  }

  @Test
  void aBulletNeedsNoBlankAndANumberBeginsASentenceAsWell() {
    assertThat(split("They export:\n-The oil\n\u2022gas\n1. Grain\n2) tea\nin 1999. So"))
        .containsExactly(
            "They export:", "-The oil", "\u2022gas", "1. Grain", "2) tea\nin 1999.", "So");
  }

  @Test
  void lettersWithABracketDivideASentenceAfterASemicolon() {
    assertThat(split("They agreed on: a) oil; b) gas; grain (c) and tea."))
        .containsExactly("They agreed on:", "a) oil;", "b) gas; grain (c) and tea.");
  }

  @Test
  void otherScriptsHaveTheirOwnStops() {
    assertThat(split("伊朗总统访华。双方签署协议！完。")).containsExactly("伊朗总统访华。", "双方签署协议！", "完。");
    assertThat(split("هل وقعوا؟ نعم۔ تم")).containsExactly("هل وقعوا؟", "نعم۔", "تم");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\n", "\u00a0\u3000", "\u0000\t"})
  void aBlankTextHasNone(String text) {
    assertThat(split(text)).isEmpty();
  }
}
