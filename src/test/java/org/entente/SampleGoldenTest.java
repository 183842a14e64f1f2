package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the main job publishes for data/sample/jsonl, row by row.
 *
 * <p>After a change of lexicons or rules, {@code mvn test -Dtest=SampleGoldenTest
 * -Dgolden.update=true} writes src/test/resources/golden anew; read the difference before it is
 * committed.
 */
class SampleGoldenTest {

  /** What no golden file holds: where the corpus lay, and what other columns or files say too. */
  private static final List<String> LEFT_OUT =
      List.of(
          "input_file",
          "record",
          "url",
          "story_id",
          "sentence",
          "quad_class",
          "is_anaphoric",
          "a_field",
          "a_end",
          "b_field",
          "b_end",
          "sector_field",
          "sector_end",
          "crs",
          "cofog",
          "isic",
          "hs",
          "n_stories_period",
          "expected",
          "jaccard",
          "log_dice",
          "t_score",
          "change_low",
          "change_high",
          "change_year_low",
          "change_year_high",
          "log_odds_low",
          "log_odds_high",
          "expected_given_either",
          "lift_given_either",
          "g2_given_either",
          "log_odds_low_given_either",
          "log_odds_high_given_either");

  @ParameterizedTest
  @EnumSource
  void theTableIsAsReviewed(Table table) throws IOException {
    GoldenFile.at("src/test/resources/golden/" + table.code() + ".tsv")
        .check(text(SampleRun.tables().get(table), LEFT_OUT));
  }

  @Test
  void fourFilesGiveTheTablesOfOne(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<byte[]> lines = lines(Path.of(SampleRun.CORPUS, "articles.jsonl"));
    for (int part = 0; part < 4; part++) {
      write(corpus.resolve("part-" + part + ".jsonl"), lines, part);
    }
    String output = folder.resolve("tables").toString();
    Pipeline.run(SharedSpark.session(), Settings.of(corpus.toString(), output), Progress.SILENT);
    Map<Table, Dataset<Row>> tables = PublishedTables.open(SharedSpark.session(), output).tables();
    for (Table table : Table.values()) {
      List<String> ofTheFile = List.of("input_file", "record");
      assertThat(text(tables.get(table), ofTheFile))
          .as(table.code())
          .isEqualTo(text(SampleRun.tables().get(table), ofTheFile));
    }
  }

  /** The lines with their ends; bytes, as one of them is not UTF-8. */
  private static List<byte[]> lines(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int[] ends =
        IntStream.range(0, all.length).filter(at -> all[at] == '\n').map(at -> at + 1).toArray();
    return IntStream.range(0, ends.length)
        .mapToObj(line -> Arrays.copyOfRange(all, line == 0 ? 0 : ends[line - 1], ends[line]))
        .toList();
  }

  private static void write(Path file, List<byte[]> lines, int part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int line = part; line < lines.size(); line += 4) {
      out.write(lines.get(line));
    }
    Files.write(file, out.toByteArray());
  }

  private static String text(Dataset<Row> rows, List<String> leftOut) {
    List<String> columns =
        Arrays.stream(rows.columns()).filter(name -> !leftOut.contains(name)).toList();
    String lines =
        rows
            .selectExpr(columns.stream().map(name -> "`" + name + "`").toArray(String[]::new))
            .collectAsList()
            .stream()
            .map(SampleGoldenTest::line)
            .sorted()
            .collect(Collectors.joining());
    return String.join("\t", columns) + "\n" + lines;
  }

  private static String line(Row row) {
    return IntStream.range(0, row.size())
        .mapToObj(column -> cell(row.get(column)))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String cell(Object value) {
    if (value instanceof Double number) {
      String written = String.format(Locale.ROOT, "%.6f", number);
      return written.equals("-0.000000") ? "0.000000" : written;
    }
    return value == null ? "-" : value.toString().replaceAll("\\s", " ");
  }
}
