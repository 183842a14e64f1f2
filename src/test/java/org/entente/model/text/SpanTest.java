package org.entente.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @Test
  void aSpanHoldsTheTextFromBeginToBeforeEnd() {
    assertThat(new Span(3, 7).of("In Mali.")).isEqualTo("Mali");
    assertThat(new Span(3, 7).length()).isEqualTo(4);
    assertThat(new Span(3, 3).of("In Mali.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"-1, 2", "3, 2"})
  void aSpanDoesNotEndBeforeItBegins(int begin, int end) {
    assertThatThrownBy(() -> new Span(begin, end))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a span: [" + begin + ", " + end + ")");
  }

  @ParameterizedTest
  @CsvSource({
    "2, 5, true, true",
    "3, 4, true, true",
    "1, 3, false, true",
    "4, 6, false, true",
    "0, 2, false, false",
    "5, 7, false, false",
    "1, 6, false, true"
  })
  void spansContainAndOverlap(int begin, int end, boolean contained, boolean overlapping) {
    Span other = new Span(begin, end);

    assertThat(new Span(2, 5).contains(other)).isEqualTo(contained);
    assertThat(new Span(2, 5).overlaps(other)).isEqualTo(overlapping);
    assertThat(other.overlaps(new Span(2, 5))).isEqualTo(overlapping);
  }
}
