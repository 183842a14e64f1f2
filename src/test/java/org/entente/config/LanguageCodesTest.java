package org.entente.config;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCodesTest {

  @ParameterizedTest
  @CsvSource({
    "en, en", "EN, en", "en-GB, en", "en_US, en", "eng, en", "English, en", " english , en",
    "deu, de", "ger, ger", "german, de", "zh-Hans-CN, zh", "cmn, zh", "pes, fa", "ceb, ceb"
  })
  void aLanguageHasOneCodeHoweverItIsNamed(String named, String code) {
    assertThat(LanguageCodes.of(named)).contains(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "und", "??", "x", "unknown", "none of these"})
  void whatNamesNoLanguageHasNoCode(String named) {
    assertThat(LanguageCodes.of(named)).isEmpty();
  }
}
