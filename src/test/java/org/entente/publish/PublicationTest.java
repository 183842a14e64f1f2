package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.entente.Corpus;
import org.entente.Pipeline;
import org.entente.SharedSpark;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.TooManyRejectsException;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

  @TempDir Path folder;

  private String run(String input) {
    Settings settings = Settings.of(input, folder.resolve("out").toString());
    return Pipeline.run(SharedSpark.session(), settings, Progress.SILENT).runId();
  }

  private long snapshots() throws Exception {
    try (Stream<Path> snapshots = Files.list(folder.resolve("out/snapshots"))) {
      return snapshots.count();
    }
  }

  @Test
  void aRunThatFailsLeavesTheOldTablesAndNothingElse() throws Exception {
    Path in = folder.resolve("in");
    String first = run(new Corpus().article("1", "Iran.").write(in.resolve("a.jsonl")));
    String pointer = Files.readString(folder.resolve("out/current.json"));
    String broken = new Corpus().line("{").write(in.resolve("b.jsonl"));
    assertThatThrownBy(() -> run(broken)).isInstanceOf(TooManyRejectsException.class);
    assertThat(folder.resolve("out/current.json")).hasContent(pointer);
    assertThat(pointer).contains(first);
    assertThat(snapshots()).isEqualTo(1);
    assertThat(folder.resolve("out/work")).doesNotExist();
  }

  @Test
  void theNextRunMovesThePointer() throws Exception {
    String input = new Corpus().article("1", "Iran.").write(folder.resolve("in/a.jsonl"));
    String first = run(input);
    String second = run(input);
    assertThat(second).isNotEqualTo(first);
    assertThat(folder.resolve("out/current.json")).content().contains(second);
    assertThat(folder.resolve("out/snapshots/" + second + "/manifest.json"))
        .content()
        .contains("\"lexicon_hash\"", "\"in\" : 1", "\"max-reject-share\"", "\"seconds\"");
  }

  @Test
  void anOutputThatIsAFileIsTheCallersMistake() throws Exception {
    String input = new Corpus().article("1", "Iran.").write(folder.resolve("in/a.jsonl"));
    Files.writeString(folder.resolve("out"), "");
    assertThatThrownBy(() -> run(input))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--output");
  }
}
