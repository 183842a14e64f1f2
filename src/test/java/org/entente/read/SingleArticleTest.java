package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entente.model.text.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingleArticleTest {

  private static Article read(String content, Map<String, String> given) {
    return SingleArticle.read("a.txt", content.getBytes(UTF_8), Optional.empty(), given);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          `Head\n\nBody.\nMore.`        | Head | `Body.\nMore.`
          `\ufeffHead\r\n \r\nBody.\r\n` | Head | Body.
          `\n\nHead\n\n\nBody.`         | Head | Body.
          `Body.\nMore.\n\nMore.`       | ``   | `Body.\nMore.\n\nMore.`
          `Body.`                       | ``   | Body.
          """)
  void theFirstLineOfPlainTextIsTheTitleWhereABlankLineFollows(
      String content, String title, String text) {
    Article article = read(content, Map.of());
    assertThat(article.title()).isEqualTo(title);
    assertThat(article.text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"headline, maintext, pub_date", "title, text, date"})
  void aJsonObjectHasTheFieldsOfACorpus(String title, String text, String date) {
    Article article =
        read(
            "{\n \"%s\": \"Head\",\n \"%s\": \"Body.\", \"%s\": \"2024-05-20\"}"
                .formatted(title, text, date),
            Map.of("date", "2024-05-21"));
    assertThat(article.title()).isEqualTo("Head");
    assertThat(article.text()).isEqualTo("Body.");
    assertThat(article.published().orElseThrow()).hasToString("2024-05-21T00:00:00Z");
  }
}
