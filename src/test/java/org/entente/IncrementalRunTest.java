package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.run.RunSummary;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs onto an output that holds something already: three that add, one that finds nothing new. */
class IncrementalRunTest {

  private static final SparkSession SPARK = SharedSpark.session();
  private static final String MET =
      "Fiji and Samoa met on Monday and signed a treaty on fisheries.";

  @TempDir private static Path folder;

  private static final List<RunSummary> ADDING = new ArrayList<>();
  private static RunSummary again;
  private static RunSummary replacing;
  private static List<String> runsKept;
  private static Map<Table, List<String>> grown;

  @BeforeAll
  static void runOntoRuns() throws IOException {
    write(
        "b.jsonl",
        article("1", "2024-05-20", MET),
        article("2", "2024-05-21", "Mali sold grain to Chad."),
        article("6", "2019-03-03", "Peru sold copper to Chile."),
        "{\"id\": \"broken\"\n");
    ADDING.add(run(settings()));
    // no article near that of 2019; a late article of the month before, an early copy of a story,
    // an id that is there already
    write(
        "c.jsonl",
        article("3", "2024-04-02", "Mali sold cotton to Chad."),
        article("4", "2024-05-19", MET),
        article("2", "2024-05-21", "Togo sold grain to Benin."));
    ADDING.add(run(settings()));
    // the same article in a file before, and the broken record mended
    write("a.jsonl", article("1", "2024-05-20", MET));
    write(
        "b.jsonl",
        article("1", "2024-05-20", MET),
        article("2", "2024-05-21", "Mali sold grain to Chad."),
        article("6", "2019-03-03", "Peru sold copper to Chile."),
        article("5", "2024-05-22", "Mali sold gold to Chad."));
    ADDING.add(run(settings()));
    again = run(settings());
    grown = rows();
    runsKept = List.of(folder.resolve("tables/records").toFile().list());
    replacing = run(settings().replacing());
  }

  private static String article(String id, String day, String text) {
    return "{\"id\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n".formatted(id, day, text);
  }

  private static void write(String name, String... lines) throws IOException {
    Path file = folder.resolve("corpus").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("", lines));
  }

  private static Settings settings() {
    return new Settings(
        List.of(folder.resolve("corpus").toString()),
        folder.resolve("tables").toString(),
        InputFormat.DETECTED,
        Optional.empty(),
        AnnotationSettings.DEFAULT,
        new AggregationSettings(
            List.of(Grain.MONTH, Grain.ALL), 5, 3, 8, List.of("regions", "AES")),
        1,
        false);
  }

  private static RunSummary run(Settings settings) {
    return Pipeline.run(SPARK, settings, Progress.SILENT);
  }

  private static Map<Table, List<String>> rows() {
    Map<Table, List<String>> rows = new EnumMap<>(Table.class);
    PublishedTables.open(SPARK, settings().output())
        .tables()
        .forEach(
            (table, published) ->
                rows.put(
                    table,
                    published.collectAsList().stream().map(Row::toString).sorted().toList()));
    return rows;
  }

  @Test
  void eachRunAddsWhatIsNew() {
    assertThat(ADDING)
        .extracting(RunSummary::increment)
        .containsExactly(
            new RunSummary.Increment(4, 4),
            new RunSummary.Increment(7, 3),
            new RunSummary.Increment(8, 2));
  }

  @Test
  void whatIsAddedGivesTheTablesOfOneRunOverAllFiles() {
    Map<Table, List<String>> whole = rows();
    for (Table table : Table.values()) {
      assertThat(grown.get(table)).as(table.code()).isEqualTo(whole.get(table));
    }
    assertThat(grown.get(Table.DYADS)).isNotEmpty();
    assertThat(grown.get(Table.GROUP_DYADS)).isNotEmpty();
  }

  @Test
  void theSameCorpusAgainChangesNothing() {
    RunSummary last = ADDING.get(2);
    assertThat(again.increment()).isEqualTo(new RunSummary.Increment(8, 0));
    assertThat(again.runId()).isEqualTo(last.runId());
    assertThat(again.counts()).isEqualTo(last.counts());
    assertThat(runsKept)
        .containsExactlyInAnyOrderElementsOf(
            ADDING.stream().map(run -> "run=" + run.runId()).toList());
  }

  @Test
  void aRunThatReplacesReadsAllAnew() {
    assertThat(replacing.increment()).isEqualTo(new RunSummary.Increment(8, 8));
    assertThat(replacing.counts()).isEqualTo(again.counts());
  }
}
