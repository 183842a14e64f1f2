package org.entente.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectorTest {

  private static final LanguageDetector DETECTOR =
      new LanguageDetector(Lexicons.of(LexiconSource.BUILT_IN).words());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two ministers said on Monday that they had signed the agreement in the capital.",
        "de | Die beiden Minister unterzeichneten am Montag in der Hauptstadt ein Abkommen über den"
            + " Handel mit Getreide und Dünger.",
        "fr | Les deux ministres ont signé lundi dans la capitale un accord sur le commerce des"
            + " céréales et des engrais.",
        "es | Los dos ministros firmaron el lunes en la capital un acuerdo sobre el comercio de"
            + " cereales y fertilizantes.",
        "ru | Министры двух стран подписали в понедельник соглашение о торговле зерном.",
        "fa | وزیران دو کشور روز دوشنبه در پایتخت توافق‌نامه‌ای درباره تجارت غلات امضا کردند."
      })
  void aSentenceTellsItsLanguage(String language, String text) {
    assertThat(DETECTOR.language("", text)).contains(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus, Iran sign potash deal",
        "Shr 12 cts vs 10 cts Net 1,200,000 vs 1,000,000 Revs 14.1 mln vs 12.2 mln",
        "Minsk",
        "1 2 3",
        "",
        "Kamara, Bangura, Sesay, Koroma, Conteh"
      })
  void aShortOrOddTextIsNotTakenForAnotherLanguage(String text) {
    assertThat(DETECTOR.language(text, "").orElse("en")).isEqualTo("en");
  }

  @Test
  void theTitleTellsWhereThereIsNoText() {
    assertThat(DETECTOR.language("Министры подписали соглашение о торговле зерном", " "))
        .contains("ru");
  }
}
