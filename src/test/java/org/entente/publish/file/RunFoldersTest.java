package org.entente.publish.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFoldersTest {

  private static final String FIRST = "20240501T080000Z-0a1b2c";
  private static final String SECOND = "20240502T080000Z-0a1b2c";

  @TempDir private Path folder;

  private RunFolders runs() throws IOException {
    return new RunFolders(
        OutputLayout.of(folder.toString()), FileSystem.getLocal(new Configuration(false)));
  }

  private void finished(String run) throws IOException {
    Path snapshot = Files.createDirectories(folder.resolve("snapshots").resolve(run));
    Files.writeString(snapshot.resolve("manifest.json"), "{}");
  }

  @Test
  void aRunThatDiedBeforeItPublishedIsNotTakenForThePublishedOne() throws IOException {
    finished(FIRST);
    finished(SECOND);
    Files.createDirectories(folder.resolve("work").resolve(SECOND));
    assertThat(runs().newestWithManifest()).contains(FIRST);
    assertThat(runs().newestPublished()).contains(FIRST);
  }

  @Test
  void withoutAFinishedRunTheNewestManifestIsTakenButNothingIsKnownToBePublished()
      throws IOException {
    finished(SECOND);
    Files.createDirectories(folder.resolve("work").resolve(SECOND));
    Files.createDirectories(folder.resolve("records/run=" + SECOND));
    assertThat(runs().newestWithManifest()).contains(SECOND);
    assertThat(runs().newestPublished()).isEmpty();
  }

  @Test
  void keptRecordsShowThatARunPublished() throws IOException {
    Files.createDirectories(folder.resolve("records/run=" + FIRST));
    assertThat(runs().newestPublished()).contains(FIRST);
    assertThat(runs().newestWithManifest()).isEmpty();
  }
}
