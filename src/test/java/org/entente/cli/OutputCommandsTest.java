package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.publish.Manifests;
import org.entente.publish.SnapshotWriter;
import org.entente.schema.Extracted;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputCommandsTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private static Path tables;
  @TempDir private Path folder;

  private Path publish() {
    return folder.resolve("snapshots").resolve(publish(folder));
  }

  /** Publishes all tables: one country, its period, and no row else. */
  @BeforeAll
  static void publishTables() {
    publish(tables);
  }

  private static String publish(Path output) {
    try (SnapshotWriter publication = SnapshotWriter.begin(SPARK, output.toString())) {
      publication.keep(SPARK.createDataFrame(List.of(), Extracted.SCHEMA));
      for (Table table : Table.values()) {
        List<Row> rows =
            switch (table) {
              case COUNTRIES -> List.of(RowFactory.create("all", null, "BLR", 1L, 2L, 1L, 1L, 1L));
              case PERIODS -> List.of(RowFactory.create("all", null, 1L, 2L, 1L, 1L, 0L, 1L, 0L));
              default -> List.of();
            };
        publication.write(table, SPARK.createDataFrame(rows, table.schema().structType()));
      }
      publication.publish(Manifests.of(publication.runId()));
      return publication.runId();
    }
  }

  private Path published(String run) throws IOException {
    Path snapshot = Files.createDirectories(folder.resolve("snapshots").resolve(run));
    Files.writeString(snapshot.resolve("manifest.json"), "1234567890");
    return snapshot;
  }

  @Test
  void gcTellsOfEachFolderAndOfTheSpaceAndADryRunRemovesNothing() throws IOException {
    Path old = published("20200101T000000Z-000000");
    Path current = publish();
    String output = folder.toString();
    Ran dry = Ran.of("gc", "--output", output, "--keep", "1", "--dry-run");
    assertThat(dry.code()).isZero();
    assertThat(dry.out().lines())
        .containsExactly("would remove " + old + ": 10 bytes", "would free 10 bytes");
    assertThat(old).exists();
    assertThat(Ran.of("gc", "--output", output).out().lines())
        .containsExactly(
            "left all records: " + old + "/manifest.json does not say which are needed",
            "freed 0 bytes");
    Ran ran = Ran.of("gc", "--output", output, "--keep", "1");
    assertThat(ran.out().lines())
        .containsExactly("removed " + old + ": 10 bytes", "freed 10 bytes");
    assertThat(old).doesNotExist();
    assertThat(current).exists();
  }

  @Test
  void exportWritesFilesAndSaysWhich() {
    Path to = folder.resolve("csv");
    String[] line =
        "export --output %s --format csv --to %s --table rejects,countries"
            .formatted(tables, to)
            .split(" ");
    Ran ran = Ran.of(line);
    assertThat(ran.code()).isZero();
    assertThat(ran.out().lines()).containsExactly(to + "/rejects.csv", to + "/countries.csv");
    assertThat(to.resolve("countries.csv"))
        .hasContent(
            """
            grain,period,country,n_articles,n_stories,n_sources,n_articles_all,n_stories_all\r
            all,,BLR,1,2,1,1,1\r
            """);
    Ran again = Ran.of(line);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.complaints())
        .containsExactly(
            "entente: " + to + "/rejects.csv: is there already; --replace writes over it");
  }

  @Test
  void exportMakesAGraphOfTheDyads() {
    Path to = folder.resolve("graph");
    Ran ran = Ran.of(("export --format graphml --output " + tables + " --to " + to).split(" "));
    assertThat(ran.code()).isZero();
    assertThat(to.resolve("dyads.graphml")).content().contains("<node id=\"BLR\">");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          gc --output FOLDER                                              | FOLDER: nothing is published there (no current.json)
          gc --output FOLDER/nowhere                                      | FOLDER/nowhere: nothing is published there (no current.json)
          gc --output FOLDER --keep 0                                     | --keep 0: expected 1 or more
          export --output FOLDER --format csv --to FOLDER                 | FOLDER: nothing is published there (no current.json)
          export --output TABLES --format csv --to FOLDER --period may    | --period may: expected all, 2024, 2024-Q2, 2024-05, 2024-W21 or 2024-05-20
          export --output TABLES --format graphml --to FOLDER --table sectors | --table sectors: graphml is written of the table dyads only
          """)
  void aMistakeIsOneLineAndExitCodeTwo(String line, String message) {
    String filled = line.replace("FOLDER", folder.toString()).replace("TABLES", tables.toString());
    Ran ran = Ran.of(filled.split(" "));
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly("entente: " + message.replace("FOLDER", folder.toString()));
    assertThat(ran.err()).doesNotContain("\tat ");
  }
}
