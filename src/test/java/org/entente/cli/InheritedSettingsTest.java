package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Encoders;
import org.entente.SharedSpark;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InheritedSettingsTest {

  @TempDir private Path folder;

  private Ran run(String... options) {
    Stream<String> required =
        Stream.of(
            "run",
            "--input",
            folder.resolve("news.jsonl").toString(),
            "--output",
            folder.resolve("tables").toString());
    Ran ran = Ran.of(Stream.concat(required, Stream.of(options)).toArray(String[]::new));
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  private void add(String id, String text) throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        "{\"key\": \"%s\", \"date\": \"2024-05-20\", \"lead\": \"%s\"}\n".formatted(id, text),
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private List<String> grains() {
    return PublishedTables.open(SharedSpark.session(), folder.resolve("tables").toString())
        .table(Table.DYADS)
        .select("grain")
        .distinct()
        .orderBy("grain")
        .as(Encoders.STRING())
        .collectAsList();
  }

  private List<String> snapshots() throws IOException {
    try (Stream<Path> runs = Files.list(folder.resolve("tables/snapshots"))) {
      return runs.map(run -> run.getFileName().toString()).toList();
    }
  }

  @Test
  void aRunThatAddsTakesTheOptionsThatAreNotGivenFromTheRunBefore() throws IOException {
    add("1", "Fiji met Samoa.");
    run(
        "--map",
        "id=key,text=lead",
        "--grains",
        "quarter,all",
        "--keep-text",
        "--languages",
        "all");
    List<String> first = snapshots();

    add("2", "Mali sold gold to Chad.");
    Ran again = run();
    assertThat(again.out().lines()).contains("Read: 2 records, of which 1 are new");
    assertThat(again.err().lines())
        .contains(
            "Options that were not given are those of run " + first.get(0),
            "  grains: quarter,all",
            "  map: id=key,text=lead",
            "  keep-text: true",
            "  languages: all")
        .noneMatch(line -> line.startsWith("Changed: "));
    assertThat(grains()).containsExactly("all", "quarter");

    Ran fewer = run("--grains", "all", "--keep", "1");
    assertThat(fewer.err().lines()).contains("Changed: grain quarter is left out from now on");
    assertThat(grains()).containsExactly("all");
    assertThat(snapshots()).hasSize(1).doesNotContainAnyElementsOf(first);
    assertThat(fewer.out().lines()).last().asString().startsWith("freed ");
  }
}
