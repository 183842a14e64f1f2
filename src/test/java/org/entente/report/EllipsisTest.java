package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EllipsisTest {

  @Test
  void aTextThatFitsStaysOnOneLine() {
    assertThat(Ellipsis.shortened(" They\n  met. ", 9)).isEqualTo("They met.");
  }

  @Test
  void aLongerTextIsCutToTheLength() {
    assertThat(Ellipsis.shortened("They met.", 8)).isEqualTo("They me…");
  }

  @Test
  void theCutPartsNoSurrogates() {
    assertThat(Ellipsis.shortened("ab\ud83d\ude00cd", 4)).isEqualTo("ab…");
    assertThat(Ellipsis.shortened("a\ud83d\ude00cde", 4)).isEqualTo("a\ud83d\ude00…");
  }
}
