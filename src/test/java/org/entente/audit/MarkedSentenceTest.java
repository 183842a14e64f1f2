package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.audit.SampledRow.Kind.COUNTRY;
import static org.entente.audit.SampledRow.Kind.SECTOR;

import java.util.List;
import java.util.Optional;
import org.entente.audit.MarkedSentence.Run;
import org.entente.audit.SampledRow.Kind;
import org.entente.audit.SampledRow.Mention;
import org.junit.jupiter.api.Test;

class MarkedSentenceTest {

  private static Mention mention(Kind kind, int begin, String surface) {
    return new Mention(kind, "text", begin, surface);
  }

  private static Run plain(String text) {
    return new Run(text, Optional.empty());
  }

  private static Run marked(Kind kind, String text) {
    return new Run(text, Optional.of(kind));
  }

  @Test
  void mentionsAreMarkedWhereverTheSentenceStandsInItsArticle() {
    assertThat(
            MarkedSentence.of(
                "Iran buys potash from Belarus.",
                List.of(
                    mention(COUNTRY, 122, "Belarus"),
                    mention(COUNTRY, 100, "Iran"),
                    mention(SECTOR, 110, "potash"))))
        .containsExactly(
            marked(COUNTRY, "Iran"),
            plain(" buys "),
            marked(SECTOR, "potash"),
            plain(" from "),
            marked(COUNTRY, "Belarus"),
            plain("."));
  }

  @Test
  void ofEqualWordsThatOneIsMarkedThatTheEvidenceNames() {
    assertThat(
            MarkedSentence.of(
                "Iran says Iran sells oil.",
                List.of(mention(COUNTRY, 60, "Iran"), mention(SECTOR, 71, "oil"))))
        .containsExactly(
            plain("Iran says "),
            marked(COUNTRY, "Iran"),
            plain(" sells "),
            marked(SECTOR, "oil"),
            plain("."));
  }

  @Test
  void aMentionOfAnotherSentenceIsNotMarked() {
    assertThat(
            MarkedSentence.of(
                "It sells oil.", List.of(mention(COUNTRY, 4, "Fiji"), mention(SECTOR, 59, "oil"))))
        .containsExactly(plain("It sells "), marked(SECTOR, "oil"), plain("."));
  }

  @Test
  void aMentionWithinAnotherIsNotMarkedTwice() {
    assertThat(
            MarkedSentence.of(
                "The two countries met.",
                List.of(
                    mention(COUNTRY, 0, "The two countries"),
                    mention(COUNTRY, 0, "The two countries"))))
        .containsExactly(marked(COUNTRY, "The two countries"), plain(" met."));
  }
}
