package org.entente.explain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class SyntaxTextTest {

  private static String syntax(String text) {
    Lexicons lexicons = Lexicons.of(LexiconSource.BUILT_IN);
    AnalyzedArticle article =
        AnalyzedArticle.of(
            "a.txt", text.getBytes(UTF_8), Optional.empty(), Map.of(), new TextAnalyzer(lexicons));
    return SyntaxText.of(article, lexicons, AnsiMode.PLAIN, 60);
  }

  @Test
  void theParseOfEachSentenceWithCountriesIsPrinted() {
    assertThat(syntax("It rained. Belarus said it would sell tanks to Iran's allies."))
        .isEqualTo(
            """
            1        Belarus said it would sell tanks to Iran's allies.
            tokens   belarus/country said/content it/pronoun would/modal
                     sell/content tanks/content to/to iran/country
                     s/possessive allies/content
            clause 0 Belarus ‹said› it · finite · none · independent ·
                     subject BLR
            clause 1 – ‹would sell› tanks to Iran's allies · finite
                     would · TRADE direct · complement of 0 · subject
                     BLR
            country  Belarus BLR · after nothing
            country  Iran IRN · after to · modifier
            """);
  }

  @Test
  void anArticleWithoutCountriesSaysSo() {
    assertThat(syntax("It rained.")).isEqualTo("No sentence names a country.\n");
  }
}
