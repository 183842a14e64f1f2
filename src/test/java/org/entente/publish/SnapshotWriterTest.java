package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.entente.Pipeline;
import org.entente.SharedSpark;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.TooManyRejectsException;
import org.entente.config.UserException;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.OutputLayout;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotWriterTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  private static Dataset<Row> countries(String... codes) {
    List<Row> rows =
        Stream.of(codes)
            .map(code -> RowFactory.create("all", null, code, 1L, 1L, 1L, 1L, 1L))
            .toList();
    return SPARK.createDataFrame(rows, Table.COUNTRIES.schema().structType());
  }

  private String publish(String... codes) {
    try (SnapshotWriter publication = SnapshotWriter.begin(SPARK, folder.toString())) {
      publication.write(Table.COUNTRIES, countries(codes));
      publication.publish(Manifests.of(publication.runId()));
      return publication.runId();
    }
  }

  private CurrentPointer pointer() {
    return PublishedOutput.open(
            OutputLayout.of(folder.toString()),
            SPARK.sparkContext().hadoopConfiguration(),
            PublishedOutput.Depth.MANIFEST)
        .pointer();
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Test
  void thePointerNamesTheRunAndTheRowsOfEachTable() throws IOException {
    String run = publish("BLR", "IRN");
    assertThat(pointer())
        .isEqualTo(
            new CurrentPointer(
                run, "1", "digest", Map.of("countries", new CurrentPointer.TableEntry(2))));
    assertThat(names("")).containsExactly("current.json", "snapshots");
    assertThat(names("snapshots/" + run)).containsExactly("countries", "manifest.json");
  }

  @Test
  void whatIsWrittenIsNotSeenBeforeThePointerIs() throws IOException {
    String first = publish("BLR");
    try (SnapshotWriter publication = SnapshotWriter.begin(SPARK, folder.toString())) {
      publication.write(Table.COUNTRIES, countries("BLR", "IRN"));
      assertThat(pointer().runId()).isEqualTo(first);
      publication.publish(Manifests.of(publication.runId()));
      assertThat(pointer().runId()).isEqualTo(publication.runId()).isNotEqualTo(first);
    }
    assertThat(names("snapshots")).hasSize(2).contains(first);
  }

  @Test
  void aPublicationThatIsGivenUpLeavesTheOldTablesAndNothingElse() throws IOException {
    String first = publish("BLR");
    try (SnapshotWriter publication = SnapshotWriter.begin(SPARK, folder.toString())) {
      publication.keep(countries("BLR"));
      publication.write(Table.COUNTRIES, countries("IRN"));
    }
    assertThat(pointer().runId()).isEqualTo(first);
    assertThat(names("")).containsExactly("current.json", "snapshots");
    assertThat(names("snapshots")).containsExactly(first);
    String table = OutputLayout.of(folder.toString()).table(first, Table.COUNTRIES).toString();
    assertThat(SPARK.read().parquet(table).select("country").collectAsList())
        .containsExactly(RowFactory.create("BLR"));
  }

  @Test
  void aPointerThatCannotBeReplacedLeavesNoSnapshot() throws IOException {
    Files.createDirectories(folder.resolve("current.json/in-the-way"));
    assertThatThrownBy(() -> publish("BLR"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--output " + folder);
    assertThat(names("snapshots")).isEmpty();
    assertThat(names("")).containsExactly("current.json", "snapshots");
  }

  @Test
  void aRunWithTooManyRejectsLeavesTheOldTables() throws IOException {
    String first = publish("BLR");
    Path corpus = folder.resolveSibling(folder.getFileName() + "-corpus.jsonl");
    Files.writeString(corpus, "{\"text\": \"Belarus and Iran met.\"}\n{\"text\": \"\"}\n");
    Settings strict =
        new Settings(
            List.of(corpus.toString()),
            folder.toString(),
            InputFormat.DETECTED,
            Optional.empty(),
            AnnotationSettings.DEFAULT,
            AggregationSettings.of(Grain.ALL),
            0,
            true);
    assertThatThrownBy(() -> Pipeline.run(SPARK, strict, Progress.SILENT))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessageContaining(
            "1 of 2 records were refused (empty-text 1), more than --max-reject-share 0.0; nothing"
                + " was published");
    assertThat(pointer().runId()).isEqualTo(first);
    assertThat(names("")).containsExactly("current.json", "snapshots");
    assertThat(names("snapshots")).containsExactly(first);
  }

  @Test
  void anOutputThatIsAFileOrLiesBelowOneIsTheCallersMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("a-file"), "");
    assertThatThrownBy(() -> SnapshotWriter.begin(SPARK, file.toString()))
        .isInstanceOf(UserException.class)
        .hasMessage("--output " + file + ": is not a folder");
    assertThatThrownBy(() -> SnapshotWriter.begin(SPARK, file + "/below"))
        .isInstanceOf(UserException.class)
        .hasMessage("--output " + file + "/below: is not a folder");
  }

  @Test
  void anOutputThatCannotBeWrittenIsTheCallersMistake() {
    assertThatThrownBy(() -> SnapshotWriter.begin(SPARK, "/proc/entente"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output /proc/entente: ");
    assertThatThrownBy(() -> SnapshotWriter.begin(SPARK, "nowhere://host/tables"))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output nowhere://host/tables: cannot be written: ");
  }

  @Test
  void aFolderInWhichNothingIsPublishedIsTheCallersMistake() {
    assertThatThrownBy(() -> PublishedTables.open(SPARK, folder.toString()))
        .isInstanceOf(UserException.class)
        .hasMessage(folder + ": nothing is published there (no current.json)");
  }
}
