package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void spansOfTheJoinedTextAreGivenBackInTheirField() {
    Document document = Document.of("Iran talks", "MINSK", "Belarus spoke.");
    Span belarus = new Span(document.text().indexOf("Belarus"), document.text().indexOf(" spoke"));
    assertThat(document.fieldAt(belarus.begin())).isEqualTo(Field.TEXT);
    assertThat(document.inField(belarus)).isEqualTo(new Span(0, 7));
    assertThat(document.fieldAt(document.text().indexOf("MINSK"))).isEqualTo(Field.DATELINE);
    assertThat(document.fieldAt(0)).isEqualTo(Field.TITLE);
  }

  @Test
  void emptyFieldsLeaveNothing() {
    assertThat(Document.of("", null, "Belarus").text()).isEqualTo("Belarus");
    assertThat(Document.of("", null, "Belarus").fieldAt(0)).isEqualTo(Field.TEXT);
  }

  @Property
  void everyOffsetOfTheTextComesBack(
      @ForAll String title, @ForAll String dateline, @ForAll String text) {
    Document document = Document.of(title, dateline, text);
    for (int i = 0; i < text.length(); i++) {
      Span unit = new Span(document.textBegin() + i, document.textBegin() + i + 1);
      assertThat(document.inField(unit).of(text)).isEqualTo(unit.of(document.text()));
    }
  }

  @Test
  void aDyadIsTwoCodesInOrder() {
    assertThat(Dyad.of("IRN", "BLR")).isEqualTo(new Dyad("BLR", "IRN"));
    assertThatThrownBy(() -> Dyad.of("IRN", "IRN")).isInstanceOf(IllegalArgumentException.class);
  }
}
