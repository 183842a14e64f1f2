package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.publish.OutputInspection;
import org.entente.publish.PublishedOutput;
import org.entente.publish.file.OutputLayout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each command says of an output that two runs made and something damaged since, and that it
 * leaves all files as they are.
 */
class DamagedOutputTest {

  private static final List<String> COMMANDS =
      List.of("run", "show", "check", "export", "gc", "repair");

  /** Damages that are repaired here; for others that can be, only that is checked. */
  private static final Set<String> REPAIRED =
      Set.of("a file of dyads cut", "the pointer deleted", "the pointer cut");

  /** The exit code of each command, and the line that those that end with 2 begin with. */
  private static final String EXPECTED =
      """
      damage                       | run | show | check | export | gc | repair | line
      a file of dyads deleted      |  2  |  2   |   2   |   2    | 2  |   0    | TABLES/dyads: has 0 rows, current.json says 2
      a file of dyads cut          |  2  |  2   |   2   |   2    | 2  |   0    | TABLES/dyads/part-
      the folder of dyads deleted  |  2  |  2   |   2   |   2    | 2  |   0    | TABLES/dyads: is missing
      a column of dyads missing    |  2  |  2   |   2   |   2    | 2  |   0    | TABLES/dyads/part-
      rows of dyads twice          |  2  |  2   |   2   |   2    | 2  |   0    | TABLES/dyads: has 4 rows, current.json says 2
      the pointer deleted          |  2  |  2   |   2   |   2    | 2  |   0    | OUTPUT/current.json: is missing, although run NEWEST was published
      the pointer null             |  2  |  2   |   2   |   2    | 2  |   0    | OUTPUT/current.json: is null
      the pointer {}               |  2  |  2   |   2   |   2    | 2  |   0    | OUTPUT/current.json: cannot be parsed: schema_version is missing
      the pointer cut              |  2  |  2   |   2   |   2    | 2  |   0    | OUTPUT/current.json: cannot be parsed: Unexpected end-of-input
      another schema version       |  2  |  2   |   2   |   2    | 2  |   2    | OUTPUT/current.json: has schema version 2, this release reads 1
      the manifest deleted         |  2  |  2   |   2   |   2    | 2  |   2    | TABLES/manifest.json: is missing
      the manifest empty           |  2  |  2   |   2   |   2    | 2  |   2    | TABLES/manifest.json: cannot be parsed: No content to map due to end-of-input
      the manifest {}              |  2  |  2   |   2   |   2    | 2  |   2    | TABLES/manifest.json: cannot be parsed: run_id is missing
      the snapshot deleted         |  2  |  2   |   2   |   2    | 2  |   2    | TABLES/manifest.json: is missing
      the first records deleted    |  2  |  0   |   2   |   0    | 2  |   2    | OUTPUT/records/run=FIRST: is missing
      a file of records cut        |  2  |  0   |   2   |   0    | 2  |   2    | OUTPUT/records/run=FIRST/part-
      all records deleted          |  2  |  0   |   2   |   0    | 2  |   2    | OUTPUT/records/run=FIRST: is missing
      """;

  @TempDir private static Path whole;
  @TempDir private Path folder;

  private static Path corpus;
  private static String first;
  private static String newest;

  @BeforeAll
  static void runTwice() throws IOException {
    corpus = whole.resolve("corpus.jsonl");
    Files.writeString(
        corpus,
        "{\"id\": \"a\", \"date\": \"2024-05-20\", \"text\": \"Mali sold gold to Chad.\"}\n");
    first = published(Ran.of(run(whole.resolve("tables"), "--grains", "all")));
    Files.writeString(
        whole.resolve("more.jsonl"),
        "{\"id\": \"b\", \"date\": \"2024-05-21\", \"text\": \"Fiji met Samoa.\"}\n");
    corpus = whole.resolve("more.jsonl");
    newest = published(Ran.of(run(whole.resolve("tables"))));
  }

  private static String[] run(Path output, String... more) {
    return Stream.concat(
            Stream.of("run", "--input", corpus.toString(), "--output", output.toString()),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private static String published(Ran ran) {
    assertThat(ran.code()).as(ran.err()).isZero();
    String tables = ran.out().lines().reduce((before, last) -> last).orElseThrow();
    return tables.substring(tables.lastIndexOf('/') + 1);
  }

  private static Stream<List<String>> rowsOfExpected() {
    return EXPECTED
        .lines()
        .skip(1)
        .map(line -> Arrays.stream(line.split("\\|", 8)).map(String::strip).toList());
  }

  private static boolean isOnlyRepairable(List<String> row) {
    return row.get(6).equals("0") && !REPAIRED.contains(row.get(0));
  }

  static Stream<String> damagesThatCanBeRepaired() {
    return rowsOfExpected().filter(DamagedOutputTest::isOnlyRepairable).map(row -> row.get(0));
  }

  static Stream<Arguments> damagesAndCommands() {
    return rowsOfExpected()
        .flatMap(
            row ->
                COMMANDS.stream()
                    .filter(command -> !(command.equals("repair") && isOnlyRepairable(row)))
                    .map(
                        command ->
                            Arguments.of(
                                row.get(0),
                                command,
                                Integer.valueOf(row.get(1 + COMMANDS.indexOf(command))),
                                row.get(7))));
  }

  @ParameterizedTest(name = "{0}: {1} ends with {2}")
  @MethodSource("damagesAndCommands")
  void aDamagedOutputIsNoticedAndLeftAsItIs(String damage, String command, int code, String line)
      throws IOException {
    Path output = folder.resolve("tables");
    FileUtils.copyDirectory(whole.resolve("tables").toFile(), output.toFile());
    damage(damage, output);
    SortedMap<String, String> before = files(output);
    String pointer = pointer(output);
    Ran ran = Ran.of(arguments(command, output));
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    if (code == 2) {
      assertThat(ran.complaints())
          .singleElement()
          .asString()
          .startsWith("entente: " + filled(line, output));
      assertThat(ran.err()).doesNotContain("\tat ");
    } else {
      assertThat(ran.complaints()).isEmpty();
    }
    if (command.equals("check")) {
      assertThat(ran.out()).contains("  DAMAGED " + filled(line, output));
    }
    if (command.equals("repair") && code == 0) {
      assertWhole(output);
      assertThat(rows(output)).isEqualTo(rows(whole.resolve("tables")));
      assertThat(files(output)).containsAllEntriesOf(before);
    } else {
      assertThat(files(output)).isEqualTo(before);
      assertThat(pointer(output)).isEqualTo(pointer);
    }
  }

  @ParameterizedTest
  @MethodSource("damagesThatCanBeRepaired")
  void whatTheRecordsSufficeForCanBeRepaired(String damage) throws IOException {
    Path output = folder.resolve("tables");
    FileUtils.copyDirectory(whole.resolve("tables").toFile(), output.toFile());
    damage(damage, output);
    OutputInspection inspection = inspection(output);
    assertThat(inspection.damages()).isNotEmpty();
    assertThat(inspection.requireRepairable().runIds()).containsExactly(first, newest);
  }

  @Test
  void aRunThatReplacesStartsOverWhateverIsDamaged() throws IOException {
    Path output = folder.resolve("tables");
    FileUtils.copyDirectory(whole.resolve("tables").toFile(), output.toFile());
    damage("the pointer null", output);
    damage("the snapshot deleted", output);
    assertThat(Ran.of(run(output, "--replace", "--grains", "all")).code()).isZero();
    assertWhole(output);
  }

  private static void assertWhole(Path output) {
    OutputInspection inspection = inspection(output);
    assertThat(inspection.damages()).isEmpty();
    assertThat(inspection.pointer()).isPresent();
  }

  private static OutputInspection inspection(Path output) {
    return OutputInspection.of(
        OutputLayout.of(output.toString()),
        SharedSpark.session().sparkContext().hadoopConfiguration(),
        PublishedOutput.Depth.RECORDS);
  }

  private static String filled(String line, Path output) {
    return line.replace("TABLES", "OUTPUT/snapshots/NEWEST")
        .replace("OUTPUT", output.toString())
        .replace("NEWEST", newest)
        .replace("FIRST", first);
  }

  private String[] arguments(String command, Path output) {
    return switch (command) {
      case "run" -> run(output);
      case "show" -> new String[] {"show", "--output", output.toString(), "MLI-TCD"};
      case "export" ->
          new String[] {
            "export",
            "--output",
            output.toString(),
            "--format",
            "csv",
            "--table",
            "dyads",
            "--to",
            folder.resolve("csv").toString()
          };
      case "gc" -> new String[] {"gc", "--output", output.toString(), "--keep", "1"};
      default -> new String[] {command, "--output", output.toString()};
    };
  }

  private static void damage(String damage, Path output) throws IOException {
    Path pointer = output.resolve("current.json");
    Path snapshot = output.resolve("snapshots").resolve(newest);
    Path manifest = snapshot.resolve("manifest.json");
    Path dyads = snapshot.resolve("dyads");
    Path records = output.resolve("records");
    Path firstRecords = records.resolve("run=" + first);
    switch (damage) {
      case "a file of dyads deleted" -> {
        for (Path file : parquet(dyads)) {
          Files.delete(file);
        }
      }
      case "a file of dyads cut" -> cut(parquet(dyads).get(0));
      case "the folder of dyads deleted" -> delete(dyads);
      case "a column of dyads missing" -> rewrite(dyads, rows -> rows.drop("npmi"));
      case "rows of dyads twice" -> rewrite(dyads, rows -> rows.union(rows));
      case "the pointer deleted" -> Files.delete(pointer);
      case "the pointer null" -> write(pointer, "null");
      case "the pointer {}" -> write(pointer, "{}");
      case "the pointer cut" -> cut(pointer);
      case "another schema version" ->
          write(
              pointer,
              Files.readString(pointer)
                  .replace("\"schema_version\" : \"1\"", "\"schema_version\" : \"2\""));
      case "the manifest deleted" -> Files.delete(manifest);
      case "the manifest empty" -> write(manifest, "");
      case "the manifest {}" -> write(manifest, "{}");
      case "the snapshot deleted" -> delete(snapshot);
      case "the first records deleted" -> delete(firstRecords);
      case "a file of records cut" -> cut(parquet(firstRecords).get(0));
      case "all records deleted" -> delete(records);
      default -> throw new IllegalArgumentException(damage);
    }
  }

  /** A change of the rows of a table. */
  private interface Change {
    Dataset<Row> of(Dataset<Row> rows);
  }

  private static void rewrite(Path table, Change change) throws IOException {
    SparkSession spark = SharedSpark.session();
    Dataset<Row> rows = spark.read().parquet(table.toString());
    Dataset<Row> held = spark.createDataFrame(rows.collectAsList(), rows.schema());
    delete(table);
    change.of(held).write().parquet(table.toString());
  }

  private static List<Path> parquet(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  /** Takes away the second half of a file, and its checksum, which a copy would not have either. */
  private static void cut(Path file) throws IOException {
    byte[] content = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(content, content.length / 2));
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }

  private static void write(Path file, String content) throws IOException {
    Files.writeString(file, content);
    Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
  }

  private static void delete(Path folder) throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }

  /** The files of records and snapshots, with a hash of their contents. */
  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      paths
          .filter(file -> Files.isRegularFile(file) && !file.getParent().equals(folder))
          .forEach(file -> files.put(folder.relativize(file).toString(), digest(file)));
    }
    return files;
  }

  private static String digest(Path file) {
    try {
      return Integer.toHexString(Arrays.hashCode(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String pointer(Path output) throws IOException {
    Path file = output.resolve("current.json");
    return Files.exists(file) ? Files.readString(file) : "missing";
  }

  private static String rows(Path output) {
    Ran ran = Ran.of("show", "--output", output.toString(), "dyads");
    assertThat(ran.code()).isZero();
    return ran.out();
  }
}
