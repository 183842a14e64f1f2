package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class TextRunTest {

  private static final String TEXT = "abcdefghij";

  private static HighlightGroup marking(int begin, int end) {
    String code = begin + "-" + end;
    return new HighlightGroup(
        List.of(new Highlight(new Span(begin, end), Highlight.Type.SECTOR, code, code, "", "")));
  }

  /** The text with the code of each mark at its begin and end. */
  private static String written(Span span, HighlightGroup... markings) {
    StringBuilder text = new StringBuilder();
    for (TextRun part : TextRun.parts(TEXT, span, List.of(markings))) {
      List<String> begins = new ArrayList<>();
      part.begins().forEach(marking -> begins.add("<" + marking.label() + ">"));
      text.append(String.join("", begins)).append(part.text());
      part.ends().forEach(marking -> text.append("</").append(marking.label()).append(">"));
    }
    return text.toString();
  }

  @Test
  void aTextWithoutMarksIsOnePart() {
    assertThat(written(new Span(2, 5))).isEqualTo("cde");
  }

  @Test
  void aMarkInsideAnotherEndsBeforeIt() {
    assertThat(written(new Span(0, 10), marking(1, 6), marking(1, 3), marking(5, 6)))
        .isEqualTo("a<1-6><1-3>bc</1-3>de<5-6>f</5-6></1-6>ghij");
  }

  @Test
  void marksMayCross() {
    assertThat(written(new Span(0, 10), marking(1, 4), marking(3, 6)))
        .isEqualTo("a<1-4>bc<3-6>d</1-4>ef</3-6>ghij");
  }

  @Test
  void aMarkThatRunsOverTheEndEndsThere() {
    assertThat(written(new Span(0, 5), marking(3, 8), marking(4, 5)))
        .isEqualTo("abc<3-8>d<4-5>e</4-5></3-8>");
  }
}
