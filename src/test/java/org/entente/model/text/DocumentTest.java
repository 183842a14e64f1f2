package org.entente.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentTest {

  private static final Document FULL = Document.of("Talks", "MINSK", "They met.");

  @Test
  void theFieldsStandABlankLineApart() {
    assertThat(FULL).isEqualTo(new Document("Talks\n\nMINSK\n\nThey met.", 7, 14));
  }

  @Test
  void anEmptyFieldLeavesNothing() {
    assertThat(Document.of("", null, "They met.")).isEqualTo(Document.of("They met."));
    assertThat(Document.of("Talks", "", "They met."))
        .isEqualTo(new Document("Talks\n\nThey met.", 7, 7));
    assertThat(Document.of(null, null, null)).isEqualTo(new Document("", 0, 0));
  }

  @Test
  void anOffsetLiesInItsField() {
    assertThat(FULL.fieldAt(0)).isEqualTo(Field.TITLE);
    assertThat(FULL.fieldAt(6)).isEqualTo(Field.TITLE);
    assertThat(FULL.fieldAt(7)).isEqualTo(Field.DATELINE);
    assertThat(FULL.fieldAt(13)).isEqualTo(Field.DATELINE);
    assertThat(FULL.fieldAt(14)).isEqualTo(Field.TEXT);
    assertThat(Document.of("They met.").fieldAt(0)).isEqualTo(Field.TEXT);
  }

  @Test
  void withoutDatelineTheTitleBordersOnTheText() {
    Document document = Document.of("Talks", "", "They met.");

    assertThat(document.fieldAt(6)).isEqualTo(Field.TITLE);
    assertThat(document.fieldAt(7)).isEqualTo(Field.TEXT);
  }

  @Test
  void aSpanIsGivenInItsFieldsOwnOffsets() {
    assertThat(FULL.inField(new Span(0, 5)).of("Talks")).isEqualTo("Talks");
    assertThat(FULL.inField(new Span(7, 12)).of("MINSK")).isEqualTo("MINSK");
    assertThat(FULL.inField(new Span(19, 22)).of("They met.")).isEqualTo("met");
  }
}
