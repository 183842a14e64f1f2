package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Texts that stop other programs pass the main job, and its spans are right in each of them. */
class HostileTextsTest {

  /** Writes any string, lone surrogates too, as escapes. */
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private static final String CORE =
      "Belarus and Iran signed a memorandum on potash with the EAEU.";
  private static final String LONG_SENTENCE =
      "The committee, which had been asked to report by the end of the week, sat for so many hours"
          + " that nobody could later say who had proposed what, or to whom, or why. ";
  private static final int MEGABYTE = 1_000_000;

  private static final Map<String, String> TEXTS = new LinkedHashMap<>();

  static {
    TEXTS.put("quotes", "“" + CORE + "” ‘It’s’ «done», he said.");
    TEXTS.put("boxes", "┌──┬──┐\n│ ▓ ░ ╬ │\n└──┴──┘ " + CORE);
    TEXTS.put("slash", "hdfs://host/a/b/*.txt " + CORE + " C:\\temp\\x ../../etc");
    TEXTS.put("path", "/tmp");
    TEXTS.put("emoji", "🌴🇧🇾🤝🇮🇷👩‍👩‍👧‍👦");
    TEXTS.put("emoji-before", "🌴🇧🇾🤝 " + CORE + " 👩‍👩‍👧‍👦");
    TEXTS.put("right-to-left", "قال الوزير: " + CORE + " \u202eשלום\u202c وشكرا.");
    TEXTS.put("lone-surrogates", "\ud83c \udf34 " + CORE + " \ud83c");
    TEXTS.put("nul", "\u0000\u0001\u0000 " + CORE + "\u0000");
    TEXTS.put("combining", "Z̷̢͖̲͎̖̾̕a̸͇͋l̵̻͑g̵̟̚o̴̮͘ e\u0301 \u00e9 " + CORE);
    TEXTS.put("spaces", "\u00a0\u2003\u3000\u200b\ufeff" + CORE + "\u2028\u2029\u0085");
    TEXTS.put("wide", "白俄罗斯与伊朗。" + CORE + "ベラルーシとイラン！");
    TEXTS.put("unpunctuated", "word ".repeat(MEGABYTE / 5) + CORE);
    TEXTS.put("one-word", "x".repeat(MEGABYTE) + " " + CORE);
    TEXTS.put("stops", ". ! ? … ".repeat(10_000) + CORE);
    TEXTS.put("long", LONG_SENTENCE.repeat(5 * MEGABYTE / LONG_SENTENCE.length() + 1) + CORE);
    TEXTS.put("empty", "");
    TEXTS.put("null", null);
  }

  private static final List<String> WITHOUT_CORE = List.of("path", "emoji", "empty", "null");

  @TempDir private static Path folder;
  private static Map<Table, Dataset<Row>> tables;

  @BeforeAll
  static void run() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      Map<String, String> article = new HashMap<>();
      article.put("id", text.getKey());
      article.put("title", "🌴 ‘Fiji’ ╬ \ud83c " + text.getKey());
      article.put("dateline", "🤝 SUVA, Fiji");
      article.put("text", text.getValue());
      lines.append(JSON.writeValueAsString(article)).append('\n');
    }
    Path corpus = Files.writeString(folder.resolve("hostile.jsonl"), lines);
    String output = folder.resolve("tables").toString();
    Settings settings =
        new Settings(
            List.of(corpus.toString()),
            output,
            InputFormat.DETECTED,
            Optional.empty(),
            new AnnotationSettings(
                Optional.empty(),
                AnnotationSettings.DEFAULT_ENTITY_COLUMN,
                AnnotationSettings.DEFAULT_ENTITY_LABELS,
                AnnotationSettings.DEFAULT_MAX_ARTICLE_CHARS,
                List.of(),
                false,
                AnnotationSettings.DEFAULT_MIN_CONFIDENCE,
                false),
            AggregationSettings.of(Grain.ALL),
            0.5,
            false);
    Pipeline.run(SharedSpark.session(), settings, Progress.SILENT);
    tables = PublishedTables.open(SharedSpark.session(), output).tables();
  }

  /** A field as a table can hold it: UTF-8 has no lone surrogates, so they become "?". */
  private static String field(String article, String field) {
    String value =
        switch (field) {
          case "title" -> "🌴 ‘Fiji’ ╬ \ud83c " + article;
          case "dateline" -> "🤝 SUVA, Fiji";
          default -> TEXTS.get(article);
        };
    return new String(
        value.getBytes(java.nio.charset.StandardCharsets.UTF_8),
        java.nio.charset.StandardCharsets.UTF_8);
  }

  private static String under(Row row, String prefix) {
    String text = field(row.getAs("article_id"), row.getAs(prefix + "field"));
    return text.substring(row.getAs(prefix + "begin"), row.getAs(prefix + "end"));
  }

  @Test
  void onlyTheMissingTextIsRefused() {
    assertThat(tables.get(Table.REJECTS).orderBy("record").collectAsList())
        .extracting(row -> row.<String>getAs("reason"), row -> row.<String>getAs("detail"))
        .containsExactly(
            tuple(
                "no-text-field",
                "none of the fields text, body, maintext, content, article, story, article_text,"
                    + " full_text, fulltext, body_text, story_text, plain_text, article_body,"
                    + " articlebody; found dateline, id, text, title"));
    assertThat(tables.get(Table.ARTICLES).count()).isEqualTo(TEXTS.size() - 1);
  }

  @Test
  void lengthsAreInUtf16UnitsOfTheText() {
    for (Row row : tables.get(Table.ARTICLES).collectAsList()) {
      String id = row.getAs("article_id");
      assertThat(row.<Integer>getAs("n_chars")).as(id).isEqualTo(TEXTS.get(id).length());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTRY_MENTIONS", "ORGANIZATION_MENTIONS", "SECTOR_MENTIONS"})
  void theSurfaceIsWhatStandsUnderTheSpan(Table table) {
    List<Row> rows = tables.get(table).collectAsList();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(TEXTS.size() - WITHOUT_CORE.size());
    assertThat(rows)
        .allSatisfy(row -> assertThat(under(row, "")).isEqualTo(row.<String>getAs("surface")));
  }

  @Test
  void everyTextGivesTheMentionsOfItsCore() {
    for (String id : TEXTS.keySet()) {
      assertThat(
              tables
                  .get(Table.COUNTRY_MENTIONS)
                  .where("field = 'text' and article_id = '" + id + "'")
                  .orderBy("begin")
                  .collectAsList())
          .as(id)
          .extracting(row -> row.<Integer>getAs("begin"), row -> row.<String>getAs("country"))
          .containsExactlyElementsOf(
              WITHOUT_CORE.contains(id)
                  ? List.of()
                  : List.of(
                      tuple(TEXTS.get(id).indexOf("Belarus"), "BLR"),
                      tuple(TEXTS.get(id).indexOf("Iran"), "IRN")));
    }
  }

  @Test
  void theThreeSpansOfTheEvidenceLieOnItsCountriesAndSector() {
    List<Row> rows =
        tables.get(Table.DYAD_EVIDENCE).where("sector = 'agriculture.inputs'").collectAsList();
    assertThat(rows)
        .extracting(row -> row.<String>getAs("article_id"))
        .containsExactlyInAnyOrderElementsOf(
            TEXTS.keySet().stream().filter(id -> !WITHOUT_CORE.contains(id)).toList());
    assertThat(rows)
        .allSatisfy(
            row -> {
              assertThat(under(row, "a_")).isEqualTo("Belarus");
              assertThat(under(row, "b_")).isEqualTo("Iran");
              assertThat(under(row, "sector_")).isEqualTo("potash");
              assertThat(field(row.getAs("article_id"), "text"))
                  .contains(row.<String>getAs("sentence"));
            });
  }
}
