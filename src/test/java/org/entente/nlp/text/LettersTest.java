package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LettersTest {

  @ParameterizedTest
  @CsvSource({
    "A, a", "a, a", "7, 7", "É, e", "ç, c", "İ, i", "ı, i", "Ø, o", "Đ, d", "ł, l", "ß, s", "Й, и",
    "Ё, е", "ế, e", "中, 中", "한, 한", "ش, ش"
  })
  void lettersCountAsTheirSmallBase(char letter, char base) {
    assertThat(Letters.fold(letter)).isEqualTo(base);
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '.', '-', '\'', '\u2019', '\u02bc', '&', '\u2502', '\ud83d', '\ude00'})
  void signsAreNoPartOfAWord(char sign) {
    assertThat(Letters.fold(sign)).isEqualTo(Letters.NONE);
  }

  @ParameterizedTest
  @ValueSource(chars = {'\u0301', '\u064e', '\u3099', '\u00ad', '\u200b', '\u200f', '\ufeff'})
  void combiningAccentsAndUnseenSignsDoNotCount(char sign) {
    assertThat(Letters.fold(sign)).isEqualTo(Letters.SILENT);
  }

  @ParameterizedTest
  @ValueSource(
      chars = {' ', '\n', '\t', '\u00a0', '\u202f', '-', '\u2010', '\u2013', '\'', '\u2019', '`'})
  void spacesHyphensAndApostrophesStandBetweenTheWordsOfAName(char sign) {
    assertThat(Letters.isSoft(sign)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '7', '.', ',', '&', '/', '\u2014', '"', '('})
  void otherSignsDoNot(char sign) {
    assertThat(Letters.isSoft(sign)).isFalse();
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = Letters.fold((char) c);
      if (folded > Letters.SILENT) {
        assertThat(Letters.fold(folded)).as("U+%04X", c).isEqualTo(folded);
      }
    }
  }
}
