package org.entente.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MINSK, Aug 20 (BelTA) — ",
        "CHICAGO, Feb 26 - ",
        "PARIS/LONDON (Reuters) - ",
        "Geneva, 3 March (Invented Agency) – ",
        "PLYMOUTH — ",
        "ATHENS, Ga. -- ",
      })
  void aDatelineIsFoundWithItsDash(String dateline) {
    String text = dateline + "Ministers met on Monday.";
    assertThat(Datelines.find(text, 0)).map(span -> span.of(text)).contains(dateline);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Belarus and Iran - two old partners - met.",
        "US-China trade fell.",
        "IRAN SAYS DEAL NEAR",
        "The talks in MINSK, Aug 20 - so they say",
      })
  void aSentenceIsNoDateline(String text) {
    assertThat(Datelines.find(text, 0)).isEmpty();
  }
}
