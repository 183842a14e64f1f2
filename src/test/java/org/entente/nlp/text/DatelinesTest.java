package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final Datelines DATELINES = Lexicons.of(LexiconSource.BUILT_IN).text().datelines();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MINSK, Aug 20 (BelTA) — ",
        "CHICAGO, Feb 26 - ",
        "PARIS/LONDON (Reuters) - ",
        "Geneva, 3 March (Invented Agency) – ",
        "PLYMOUTH — ",
        "ATHENS, Ga. -- ",
        "BEIJING, Jan. 5 (Xinhua) --\n",
        "KYIV, Ukraine (AP) — ",
        "Moscow. January 5. INTERFAX - ",
        "Tehran, Aug 20, IRNA – ",
        "MOSCOW, January 5. /TASS/. ",
        "LONDON, Jan. 5, 2024 /PRNewswire/ -- ",
        "MINSK, AUG 20 — ",
        "LONDON, July 8: ",
        "ASTANA, Kazakhstan, January 23, Interfax: ",
      })
  void aDatelineIsFoundWithItsDash(String dateline) {
    String text = dateline + "Ministers met on Monday.";
    assertThat(DATELINES.find(text, 0)).map(span -> span.of(text)).contains(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus and Iran - two old partners - met.",
        "US-China trade fell.",
        "IRAN SAYS DEAL NEAR",
        "IRAN: What to know",
        "The talks in MINSK, Aug 20 - so they say",
        "Iran, USA - the two did not meet.",
        "Minsk. January was cold there - and dark.",
        "The talks took place on 1996-08-30 in LONDON",
      })
  void aSentenceIsNoDateline(String text) {
    assertThat(DATELINES.find(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CHESS - ICELAND BEATS PERU . ",
        "Iceland beats Peru\n",
        "",
      })
  void placeAndDayMayStandBehindAHeadline(String headline) {
    String text = headline + "LONDON 1996-08-30 The last round was short .";
    assertThat(DATELINES.find(text, 0)).map(span -> span.of(text)).contains("LONDON 1996-08-30");
  }
}
