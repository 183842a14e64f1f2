package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that break the stock annotators of Spark NLP pass, and every span is right. */
class HostileTextsTest {

  private static final String SENTENCE = "Belarus sold potash to Iran, an SCO member. ";
  private static final String PAGE =
      SENTENCE + "The harbour was quiet, and the clerks went home early that day. ".repeat(9);
  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("curly", "“Belarus’s potash”, said Iran’s envoy — ‘at last’…");
    TEXTS.put("box", "┌──┐ Belarus │ potash │ Iran └──┘ ═══");
    TEXTS.put("slash", "/Belarus/Iran/ file:///potash http://Belarus/potash to Iran.");
    TEXTS.put("long", PAGE.repeat(5_000_000 / PAGE.length()));
    TEXTS.put("emoji", "😀🇧🇾🚀 👩‍👩‍👧");
    TEXTS.put("right-to-left", "قال وزير \u202eBelarus\u202c إن Iran تشتري potash من بيلاروسيا");
    TEXTS.put("controls", "Belarus\u0000 and \u0007Iran\u200b trade\u00a0potash\ufeff.");
    TEXTS.put("surrogates", "😀Belarus😀 sells potash😀 to 😀Iran😀");
    TEXTS.put("no-space", "Belarus,Iran;potash!".repeat(2000));
  }

  @TempDir static Path folder;
  private static Map<Table, Dataset<Row>> tables;

  @BeforeAll
  static void run() throws Exception {
    Corpus corpus = new Corpus();
    TEXTS.forEach(
        (id, text) -> corpus.record(Map.of("id", id, "title", "Iran: " + id, "text", text)));
    corpus.line("{\"id\": \"null\", \"text\": null}").line("{\"id\": \"empty\", \"text\": \"\"}");
    corpus.line("{\"id\": \"lone\", \"text\": \"Belarus \\ud83d and Iran trade potash.\"}");
    String input = corpus.write(folder.resolve("in/hostile.jsonl"));
    Settings usual = Settings.of(input, folder.resolve("out").toString());
    Settings settings =
        new Settings(
            usual.inputs(),
            usual.output(),
            usual.format(),
            usual.lexicon(),
            usual.pipeline(),
            usual.entityColumn(),
            usual.entityLabels(),
            usual.grains(),
            usual.evidencePerCell(),
            usual.maxArticleChars(),
            0.5);
    Pipeline.run(SharedSpark.session(), settings, Progress.SILENT);
    tables = PublishedTables.open(SharedSpark.session(), settings.output()).tables();
  }

  private static List<Row> rows(Table table) {
    return tables.get(table).collectAsList();
  }

  private static String field(Row row, String column) {
    return row.<String>getAs(column).equals("title")
        ? "Iran: " + row.getAs("article_id")
        : TEXTS.get(row.<String>getAs("article_id"));
  }

  @Test
  void everyTextIsAnArticleAndBlankOnesAreRejects() {
    assertThat(rows(Table.ARTICLES))
        .extracting(row -> row.<String>getAs("article_id"))
        .containsAll(TEXTS.keySet())
        .contains("lone");
    assertThat(rows(Table.REJECTS))
        .extracting(row -> row.<String>getAs("reason"))
        .containsExactlyInAnyOrder("no-text-field", "empty-text");
  }

  @Test
  void everySpanHoldsItsSurface() {
    for (Table table :
        List.of(Table.COUNTRY_MENTIONS, Table.ORGANIZATION_MENTIONS, Table.SECTOR_MENTIONS)) {
      List<Row> rows =
          rows(table).stream()
              .filter(row -> !row.<String>getAs("article_id").equals("lone"))
              .toList();
      assertThat(rows).isNotEmpty();
      for (Row row : rows) {
        int begin = row.<Integer>getAs("begin");
        int end = row.<Integer>getAs("end");
        assertThat(field(row, "field").substring(begin, end))
            .isEqualTo(row.<String>getAs("surface"));
      }
    }
  }

  @Test
  void everySpanOfTheEvidenceLiesInItsField() {
    for (Row row : rows(Table.DYAD_EVIDENCE)) {
      if (!row.<String>getAs("article_id").equals("lone")) {
        for (String part : List.of("a", "b")) {
          int begin = row.<Integer>getAs(part + "_begin");
          int end = row.<Integer>getAs(part + "_end");
          String surface = field(row, part + "_field").substring(begin, end);
          assertThat(surface.replace("\u200b", "")).isIn("Belarus", "Iran");
        }
      }
    }
  }

  @Test
  void theDyadIsFoundInEveryTextThatNamesIt() {
    assertThat(
            rows(Table.ARTICLE_DYADS).stream()
                .map(row -> row.<String>getAs("article_id"))
                .collect(Collectors.toSet()))
        .contains(
            "curly",
            "box",
            "slash",
            "long",
            "right-to-left",
            "controls",
            "surrogates",
            "no-space",
            "lone");
  }

  @Test
  void fiveMegabytesHaveAStatementForEachSectorOfEachPage() {
    long statements =
        rows(Table.DYAD_EVIDENCE).stream()
            .filter(row -> row.<String>getAs("article_id").equals("long"))
            .count();
    assertThat(statements).isEqualTo(2L * (5_000_000 / PAGE.length()));
  }
}
