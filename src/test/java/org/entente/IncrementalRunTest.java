package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.CorpusForm;
import org.entente.config.Counting;
import org.entente.config.Grain;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs onto an output that holds something already. */
class IncrementalRunTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  private static String article(String id, String day, String text) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n".formatted(id, day, text);
  }

  private Path write(String name, String... lines) throws IOException {
    Path file = folder.resolve("corpus").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, String.join("", lines));
  }

  private Settings settings(String output) {
    return new Settings(
        List.of(folder.resolve("corpus").toString()),
        folder.resolve(output).toString(),
        CorpusForm.DETECTED,
        Optional.empty(),
        Optional.empty(),
        Settings.DEFAULT_ENTITY_COLUMN,
        Settings.DEFAULT_ENTITY_LABELS,
        Counting.of(Grain.MONTH),
        10_000,
        1,
        List.of("en"),
        false,
        false,
        false);
  }

  private RunSummary run(String output) {
    return Pipeline.run(SPARK, settings(output), Progress.SILENT);
  }

  private Map<Table, Dataset<Row>> tables(String output) {
    return PublishedTables.open(SPARK, folder.resolve(output).toString()).tables();
  }

  private void assertSameTables(String output, String other) {
    Map<Table, Dataset<Row>> tables = tables(output);
    Map<Table, Dataset<Row>> others = tables(other);
    for (Table table : Table.values()) {
      assertThat(rows(tables.get(table))).as(table.code()).isEqualTo(rows(others.get(table)));
    }
  }

  private static List<String> rows(Dataset<Row> table) {
    return table.collectAsList().stream().map(Row::toString).sorted().toList();
  }

  @Test
  void incrementsGiveTheTablesOfOneRunOverAllFiles() throws IOException {
    String met = "Fiji and Samoa met on Monday and signed a treaty on fisheries.";
    write(
        "b.jsonl",
        article("1", "2024-05-20", met),
        article("2", "2024-05-21", "Mali sold grain to Chad."),
        "{\"id\": \"broken\"\n");
    assertThat(run("grown").increment()).isEqualTo(new RunSummary.Increment(3, 3));
    // a late article of the month before, an early copy of a story, an id that is there already
    write(
        "c.jsonl",
        article("3", "2024-04-02", "Mali sold cotton to Chad."),
        article("4", "2024-05-19", met),
        article("2", "2024-05-21", "Togo sold grain to Benin."));
    assertThat(run("grown").increment()).isEqualTo(new RunSummary.Increment(6, 3));
    // the same article in a file before, and the broken record mended
    write("a.jsonl", article("1", "2024-05-20", met));
    write(
        "b.jsonl",
        article("1", "2024-05-20", met),
        article("2", "2024-05-21", "Mali sold grain to Chad."),
        article("5", "2024-05-22", "Mali sold gold to Chad."));
    assertThat(run("grown").increment()).isEqualTo(new RunSummary.Increment(7, 2));
    run("whole");
    assertSameTables("grown", "whole");
  }

  @Test
  void theSameCorpusAgainChangesNothingUnlessItReplaces() throws IOException {
    write("a.jsonl", article("1", "2024-05-20", "Fiji met Samoa."));
    RunSummary first = run("tables");
    RunSummary again = run("tables");
    assertThat(again.increment()).isEqualTo(new RunSummary.Increment(1, 0));
    assertThat(again.runId()).isEqualTo(first.runId());
    assertThat(again.counts()).isEqualTo(first.counts());
    assertThat(folder.resolve("tables/snapshots").toFile().list()).containsExactly(first.runId());
    assertThat(folder.resolve("tables/records").toFile().list())
        .containsExactly("reading=" + first.runId());
    RunSummary replacing = Pipeline.run(SPARK, settings("tables").replacing(), Progress.SILENT);
    assertThat(replacing.increment()).isEqualTo(new RunSummary.Increment(1, 1));
    assertThat(replacing.counts()).isEqualTo(first.counts());
  }
}
