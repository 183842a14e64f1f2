package org.entente.nlp.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

class SentenceIndexTest {

  private static final SentenceIndex INDEX =
      new SentenceIndex(
          List.of(
              new Sentence(0, new Span(2, 5)),
              new Sentence(1, new Span(7, 9)),
              new Sentence(2, new Span(9, 12))));

  @Test
  void anOffsetInsideASentenceHasItsId() {
    assertThat(INDEX.idAt(2)).isZero();
    assertThat(INDEX.idAt(4)).isZero();
    assertThat(INDEX.idAt(7)).isEqualTo(1);
    assertThat(INDEX.idAt(8)).isEqualTo(1);
    assertThat(INDEX.idAt(9)).isEqualTo(2);
  }

  @Test
  void anOffsetBetweenSentencesHasTheIdOfTheOneBefore() {
    assertThat(INDEX.idAt(6)).isZero();
    assertThat(INDEX.idAt(100)).isEqualTo(2);
  }

  @Test
  void anOffsetBeforeAllSentencesHasTheFirstId() {
    assertThat(INDEX.idAt(0)).isZero();
    assertThat(new SentenceIndex(List.of()).idAt(3)).isZero();
  }
}
