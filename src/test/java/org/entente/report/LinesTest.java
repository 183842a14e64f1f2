package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {

  @Test
  void aTextThatFitsStaysOnOneLine() {
    assertThat(Lines.shortened(" They\n  met. ", 9)).isEqualTo("They met.");
  }

  @Test
  void aLongerTextIsCutToTheLength() {
    assertThat(Lines.shortened("They met.", 8)).isEqualTo("They me…");
  }

  @Test
  void theCutPartsNoSurrogates() {
    assertThat(Lines.shortened("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
    assertThat(Lines.shortened("a\ud83d\ude00cde", 4)).isEqualTo("a\ud83d\ude00…");
  }
}
