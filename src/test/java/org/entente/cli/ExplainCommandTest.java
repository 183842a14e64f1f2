package org.entente.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainCommandTest {

  private static final String ARTICLE = "Potash for Iran\n\nBelarus will sell potash to Iran.\n";

  @TempDir private Path folder;

  private static JsonNode json(Ran ran) throws IOException {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.code()).isZero();
    return new ObjectMapper().readTree(ran.out());
  }

  @Test
  void anArticleIsExplainedInPlainTextWhereTheOutputIsNoTerminal() {
    Ran ran = Ran.reading(ARTICLE, "explain", "--date", "2024-05-20", "-");
    assertThat(ran.code()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out().lines())
        .startsWith("Potash for Iran")
        .contains("  0  {Potash|agriculture.inputs} for [Iran|IRN]")
        .contains("  1  [Belarus|BLR] will sell {potash|agriculture.inputs} to [Iran|IRN].");
    assertThat(ran.out()).contains("2024-05-20 ·").doesNotContain("\u001b");
  }

  @Test
  void coloursAreUsedWhereTheyAreAskedFor() {
    Ran ran = Ran.reading(ARTICLE, "explain", "--color", "always", "-");
    assertThat(ran.out()).contains("\u001b[1;36mBelarus\u001b[0m");
    assertThat(Ran.reading(ARTICLE, "explain", "--color", "never", "-").out())
        .isEqualTo(ran.out().replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void aRecordOfACorpusIsChosenByItsIdAmongLinesThatCannotBeRead() throws IOException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        """
        {"id": "a", "text": "caf\u00e9"}
        not JSON
        {"id": 7, "title": "Wheat", "date": "2024-05-21", "text": "Belarus sold wheat to Iran."}
        """,
        ISO_8859_1);
    JsonNode explained = json(Ran.of("explain", "--json", "--id", "7", corpus.toString()));
    assertThat(explained.get("article_id").asText()).isEqualTo("7");
    assertThat(explained.get("title").asText()).isEqualTo("Wheat");
    assertThat(explained.get("published").asText()).isEqualTo("2024-05-21T00:00:00Z");
  }

  @Test
  void aGivenTitleAndDayStandInPlaceOfTheArticlesOwn() throws IOException {
    JsonNode explained =
        json(
            Ran.reading(
                ARTICLE, "explain", "--json", "--title", "News", "--date", "2020-02-29", "-"));
    assertThat(explained.get("title").asText()).isEqualTo("News");
    assertThat(explained.get("published").asText()).isEqualTo("2020-02-29T00:00:00Z");
    assertThat(explained.get("n_chars").asInt()).isEqualTo(ARTICLE.strip().length());
  }

  @Test
  void aLexiconOfOnesOwnIsReadAndItsRulesAreNamed() throws IOException {
    Files.writeString(
        folder.resolve("countries.own.tsv"),
        "code\tkind\tsurface\ttrait\nBLR\tname\tWhite Ruthenia\thistoric\n");
    JsonNode explained =
        json(
            Ran.reading(
                "White Ruthenia sings.", "explain", "--json", "--lexicon", folder.toString(), "-"));
    assertThat(explained.at("/country_mentions/0/country").asText()).isEqualTo("BLR");
    assertThat(explained.at("/rules/alias-historic").asText()).isEqualTo("a former name or body");
  }

  @Test
  void aPageOfHtmlNeedsNoOtherFile() {
    Ran ran = Ran.reading(ARTICLE, "explain", "--html", "-");
    assertThat(ran.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<title>Potash for Iran</title>")
        .doesNotContain("src=", "url(", "@import", "<link", "<script");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ` \n`                          | standard input: empty, expected an article
          {"title": "no text"}           | standard input: none of the fields text, body, maintext, content, article, story, article_text, full_text, fulltext, body_text, story_text, plain_text, article_body, articlebody; found title
          {"text": 3}                    | standard input: field text: found number, expected a string
          {"text": ""}                   | standard input: field text is blank, and there is no title
          {"text": "a" "b"}              | standard input: not a JSON object: Unexpected character ('"' (code 34)): was expecting comma to separate Object entries
          `{"text": "a"}\n{"text": "b"}` | standard input: several records; choose one with --id
          """)
  void inputThatIsNoArticleIsOneLineAndExitCodeTwo(String input, String message) {
    Ran ran = Ran.reading(input, "explain", "-");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.err()).isEqualTo("entente: " + message + "\n");
    assertThat(ran.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          nowhere.txt                 | nowhere.txt: no such file
          --id b -                    | standard input: no record with id b
          --lexicon nowhere -         | --lexicon nowhere: not a directory
          --min-confidence 2 -        | --min-confidence 2.0: expected 0 to 1
          --date 20.5.2024 -          | --date 20.5.2024: expected YYYY-MM-DD
          --html --json -             | Error: --html, --json are mutually exclusive (specify only one)
          --html                      | `Missing required parameter: 'FILE|-'`
          """)
  void aMistakeIsToldInOneLineAndExitCodeTwo(String options, String message) {
    Ran ran = Ran.reading("{\"id\": \"a\", \"text\": \"b\"}", ("explain " + options).split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints()).containsExactly("entente: " + message);
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("article.txt"), "caf\u00e9", ISO_8859_1);
    Ran ran = Ran.of("explain", file.toString());
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly("entente: " + file + ": not UTF-8: Input length = 1");
  }
}
