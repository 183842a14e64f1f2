package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.Step;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VanishedInputTest {

  @TempDir private Path folder;

  /** Removes a file as soon as the run begins to read, when it has listed its inputs. */
  private record Removal(Path file) implements Progress {
    @Override
    public void begin(Step first, Step last) {
      try {
        Files.delete(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void warning(String line) {}
  }

  @Test
  void aFileThatVanishesDuringTheRunIsTheCallersMistake() throws IOException {
    Path file = Files.writeString(folder.resolve("a.jsonl"), "{\"text\": \"Fiji met Samoa.\"}\n");
    Settings settings = Settings.of(file.toString(), folder.resolve("tables").toString());
    Throwable thrown =
        catchThrowable(() -> Pipeline.run(SharedSpark.session(), settings, new Removal(file)));
    assertThat(thrown).hasRootCauseInstanceOf(IOException.class);
    while (!(thrown instanceof UserException)) {
      thrown = thrown.getCause();
    }
    assertThat(thrown).hasMessage("file:" + file + ": was there when the run began, and is gone");
    assertThat(folder.resolve("tables/current.json")).doesNotExist();
  }
}
