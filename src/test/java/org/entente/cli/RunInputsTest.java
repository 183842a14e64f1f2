package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.SharedSpark;
import org.entente.publish.SnapshotWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run makes of inputs that were moved, are empty, or hold its own output. */
class RunInputsTest {

  private static final String[] ARTICLES = {
    "{\"id\": \"a\", \"date\": \"2024-05-20\", \"text\": \"Belarus and Iran signed a memorandum on"
        + " potash.\"}\n",
    "{\"id\": \"b\", \"date\": \"2024-05-21\", \"text\": \"Belarus sold wheat to Iran.\"}\n",
    "{\"id\": \"c\", \"date\": \"2024-05-22\", \"text\": \"Mali sold cotton to Chad.\"}\n"
  };
  private static final String REFUSED = "{\"id\": \"d\", \"text\": \"\"}\n";

  @TempDir private Path folder;

  private Path corpus(String... lines) throws IOException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("news.jsonl"), String.join("", lines));
    return corpus;
  }

  private Path tables() {
    return folder.resolve("tables");
  }

  private static Ran run(Path input, Path output, String... more) {
    List<String> line = new ArrayList<>(List.of("run", "--grains", "all"));
    line.addAll(List.of("--input", input.toString(), "--output", output.toString()));
    line.addAll(List.of(more));
    return Ran.of(line.toArray(String[]::new));
  }

  private static void assertMistake(Ran ran, String message) {
    assertThat(ran.complaints()).containsExactly("entente: " + message);
    assertThat(ran.err()).doesNotContain("\tat ");
    assertThat(ran.code()).isEqualTo(2);
  }

  @Test
  void theRecordsOfAFolderThatWasMovedAreRecognisedAndThoseAddedToItAreRead() throws IOException {
    Path corpus = corpus(ARTICLES[0], REFUSED, ARTICLES[1]);
    assertThat(run(corpus, tables(), "--max-reject-share", "1").code()).isZero();

    Path moved = Files.move(corpus, folder.resolve("archive"));
    Ran again = run(moved, tables());
    assertThat(again.out()).startsWith("No new records: all 3 are already in the tables\n");
    assertThat(again.code()).isZero();

    Files.writeString(moved.resolve("more.jsonl"), ARTICLES[2]);
    Ran more = run(moved, tables());
    assertThat(more.out().lines())
        .startsWith(
            "Read: 4 records, of which 1 are new",
            "In the tables: 4 records = 3 accepted + 0 duplicates + 1 rejected (empty-text 1); 0"
                + " without a date");
    assertThat(more.code()).isZero();
  }

  @Test
  void anOutputInTheInputIsLeftOutOfTheReading() throws IOException {
    Path corpus = corpus(ARTICLES);
    Path output = corpus.resolve("tables");
    Ran first = run(corpus, output);
    assertThat(first.out()).startsWith("Read: 3 records, of which 3 are new\n");
    Ran second = run(corpus, output);
    assertThat(second.out()).startsWith("No new records: all 3 are already in the tables\n");
    assertThat(second.err().lines())
        .contains("Warning: file:" + output + ": left out of the input: it holds published tables");
    assertThat(second.code()).isZero();
  }

  @Test
  void anOutputThatIsTheInputIsRefused() throws IOException {
    Path corpus = corpus(ARTICLES);
    assertMistake(
        run(corpus, corpus),
        "--output " + corpus + ": is the input as well; name a folder of its own");
    assertThat(corpus.toFile().list()).containsExactly("news.jsonl");
  }

  @Test
  void anOutputAmongFilesOfTheInputIsRefused() throws IOException {
    Path corpus = corpus(ARTICLES);
    assertMistake(
        run(folder, corpus),
        "--output "
            + corpus
            + ": is part of the input and holds files that no run published; name a separate"
            + " folder");
    assertThat(corpus.toFile().list()).containsExactly("news.jsonl");
  }

  @Test
  void anInputWithoutARecordIsRefusedUnlessThatIsAllowed() throws IOException {
    Path none = Files.createDirectory(folder.resolve("none"));
    assertMistake(
        run(none, tables()), "--input " + none + ": no files in it; --allow-empty accepts that");
    Path blank = corpus("\n", "  \n");
    assertMistake(
        run(blank, tables()),
        "--input " + blank + ": no record in its 1 files; --allow-empty accepts that");
    assertThat(tables().resolve("current.json")).doesNotExist();
    for (Path empty : List.of(none, blank)) {
      Ran allowed = run(empty, tables(), "--allow-empty");
      assertThat(allowed.out()).startsWith("Read: 0 records, of which 0 are new\n");
      assertThat(allowed.code()).isZero();
    }
  }

  @Test
  void publishedTablesAloneAreNoInput() throws IOException {
    Files.createDirectories(tables().resolve("snapshots/20240520T080000Z-0a1b2c"));
    assertMistake(
        run(tables(), folder.resolve("other")),
        "--input %s: no files in it but those of published tables (file:%s); --allow-empty accepts"
                .formatted(tables(), tables())
            + " that");
  }

  @Test
  void whileAnotherRunIsWritingTheExitCodeAsksForARetry() throws IOException {
    Path corpus = corpus(ARTICLES);
    try (SnapshotWriter other = SnapshotWriter.begin(SharedSpark.session(), tables().toString())) {
      Ran ran = run(corpus, tables());
      assertThat(ran.complaints())
          .singleElement()
          .asString()
          .startsWith(
              "entente: --output %s: another run (%s, process ".formatted(tables(), other.runId()));
      assertThat(ran.err()).doesNotContain("\tat ").doesNotContain("[1-2/5]");
      assertThat(ran.code()).isEqualTo(75);
    }
  }
}
