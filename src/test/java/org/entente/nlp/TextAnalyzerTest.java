package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class TextAnalyzerTest {

  private static TextAnalysis analyze(String text) {
    return new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN))
        .analyze(Document.of(text), Optional.empty(), List.of());
  }

  @Test
  void aTermThatIsTheEventHasTheSectorOfTheStatementOnly() {
    TextAnalysis analysis = analyze("Peru arrested two Chileans.");
    assertThat(analysis.sectors())
        .extracting(mention -> mention.sector())
        .containsExactly("security.justice");
    assertThat(analysis.statements())
        .extracting(statement -> statement.sector().orElseThrow())
        .isEqualTo(analysis.sectors());
  }
}
