package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseSplitterTest {

  private static boolean together(String sentence) {
    ClauseSplitter clauses = new ClauseSplitter(sentence);
    return clauses.at(sentence.indexOf("A1")) == clauses.at(sentence.indexOf("B2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1 met; B2 left.",
        "A1 met: B2 left.",
        "A1 met - B2 left.",
        "A1 met \u2013 B2 left.",
        "A1 met\u2014B2 left.",
        "A1 met but B2 left.",
        "A1 met, while B2 left.",
        "A1, which B2 left.",
        "A1 met Whereas B2 left.",
        "A1 met, and B2 left.",
        "A1 met, or B2 left.",
        "A1 met after B2 left."
      })
  void aBorderPartsClauses(String sentence) {
    assertThat(together(sentence)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1 and B2 met.",
        "A1, B2 met.",
        "A1-B2 talks",
        "A1 met butlers of B2.",
        "A1 10:30 B2",
        "A1 or B2",
        "A1\u2013B2"
      })
  void otherSignsDoNot(String sentence) {
    assertThat(together(sentence)).isTrue();
  }

  @Test
  void clausesAreNumberedFromZero() {
    ClauseSplitter clauses = new ClauseSplitter("a; b; c");

    assertThat(clauses.at(0)).isZero();
    assertThat(clauses.at(3)).isEqualTo(1);
    assertThat(clauses.at(6)).isEqualTo(2);
  }
}
