package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.entente.SharedSpark;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.publish.file.JsonFile;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiredSnapshotsTest {

  private static final Configuration CONFIGURATION =
      SharedSpark.session().sparkContext().hadoopConfiguration();
  private static final Instant NOW = Instant.parse("2024-05-20T12:00:00Z");
  private static final Instant LONG_AGO = NOW.minus(Duration.ofMinutes(61));
  private static final Instant JUST_NOW = NOW.minus(Duration.ofMinutes(59));

  @TempDir private Path folder;

  private static String run(int day) {
    return "202405%02dT080000Z-0a1b2c".formatted(day);
  }

  /** Makes a folder with one file of ten bytes, both as old as told. */
  private void folder(String path, String file, Instant time) throws IOException {
    Path made = Files.createDirectories(folder.resolve(path));
    Files.writeString(made.resolve(file), "1234567890");
    Files.setLastModifiedTime(made.resolve(file), FileTime.from(time));
    Files.setLastModifiedTime(made, FileTime.from(time));
  }

  private void published(int... days) throws IOException {
    for (int day : days) {
      manifest(day, List.of(run(day)));
    }
  }

  /** Writes the manifest of a run whose tables are made of the records of these runs. */
  private void manifest(int day, List<String> runs) throws IOException {
    RunManifest manifest = Manifests.of(run(day), Settings.of("news", "out"), "0a1b2c", 1, runs);
    FileSystem files = FileSystem.getLocal(CONFIGURATION);
    JsonFile.write(files, OutputLayout.of(folder.toString()).manifest(run(day)), manifest);
    Files.setLastModifiedTime(
        folder.resolve("snapshots/" + run(day) + "/manifest.json"), FileTime.from(LONG_AGO));
  }

  private void pointTo(int day) throws IOException {
    Files.writeString(
        folder.resolve("current.json"),
        "{\"run_id\": \"%s\", \"schema_version\": \"1\", \"tables\": {}}".formatted(run(day)));
  }

  private ExpiredSnapshots garbage(int keep) {
    return ExpiredSnapshots.find(OutputLayout.of(folder.toString()), CONFIGURATION, keep, NOW);
  }

  private List<String> removed(int keep) {
    return garbage(keep).folders().stream()
        .map(found -> folder.relativize(Path.of(found.path().toUri().getPath())).toString())
        .toList();
  }

  @Test
  void allButTheNewestSnapshotsAreGarbage() throws IOException {
    published(1, 2, 3, 4);
    pointTo(4);
    assertThat(removed(2)).containsExactly("snapshots/" + run(1), "snapshots/" + run(2));
    assertThat(removed(4)).isEmpty();
    assertThat(garbage(3).folders().get(0).bytes())
        .isEqualTo(Files.size(folder.resolve("snapshots/" + run(1) + "/manifest.json")));
  }

  @Test
  void theSnapshotThatCountsStaysWhateverItsAge() throws IOException {
    published(1, 2, 3);
    pointTo(1);
    assertThat(removed(1)).containsExactly("snapshots/" + run(2));
  }

  @Test
  void whatARunThatDiedLeftIsGarbage() throws IOException {
    published(1);
    pointTo(1);
    folder("work/" + run(2), "alive", LONG_AGO);
    folder("snapshots/" + run(2), "manifest.json", LONG_AGO);
    folder("snapshots/" + run(3), "part", LONG_AGO);
    assertThat(removed(3))
        .containsExactly("work/" + run(2), "snapshots/" + run(2), "snapshots/" + run(3));
    assertThat(garbage(3).going()).isEmpty();
  }

  @Test
  void aRunThatWroteWithinAnHourIsLeftAndTakesNoSnapshotsPlace() throws IOException {
    published(1);
    pointTo(1);
    folder("work/" + run(2), "alive", JUST_NOW);
    folder("snapshots/" + run(2), "manifest.json", LONG_AGO);
    assertThat(removed(1)).isEmpty();
    assertThat(garbage(1).going()).containsExactly(run(2));
  }

  @Test
  void aRunThatDiedAfterItPublishedKeepsItsSnapshot() throws IOException {
    published(1);
    pointTo(1);
    folder("work/" + run(1), "alive", LONG_AGO);
    assertThat(removed(1)).containsExactly("work/" + run(1));
  }

  @Test
  void recordsStayAsLongAsASnapshotIsMadeOfThem() throws IOException {
    published(1, 2, 3);
    for (int day = 1; day <= 3; day++) {
      folder("records/run=" + run(day), "part", LONG_AGO);
    }
    manifest(3, List.of(run(1), run(3)));
    pointTo(3);
    assertThat(removed(1))
        .containsExactly("snapshots/" + run(1), "snapshots/" + run(2), "records/run=" + run(2));
  }

  @Test
  void recordsOfARunThatIsGoingStay() throws IOException {
    published(1);
    pointTo(1);
    folder("work/" + run(2), "alive", JUST_NOW);
    folder("records/run=" + run(2), "part", LONG_AGO);
    folder("records/run=" + run(3), "part", LONG_AGO);
    assertThat(removed(1)).containsExactly("records/run=" + run(3));
  }

  @Test
  void recordsOfThePublishedRunStayAlthoughAnOlderManifestIsDamaged() throws IOException {
    published(1, 2, 3);
    for (int day = 1; day <= 3; day++) {
      folder("records/run=" + run(day), "part", LONG_AGO);
    }
    Files.writeString(folder.resolve("snapshots/" + run(2) + "/manifest.json"), "{\"run_id\"");
    pointTo(3);
    assertThat(removed(2)).containsExactly("snapshots/" + run(1));
    assertThat(garbage(2).unreadable().orElseThrow().toString())
        .endsWith(run(2) + "/manifest.json");
    assertThat(removed(1))
        .containsExactly(
            "snapshots/" + run(1),
            "snapshots/" + run(2),
            "records/run=" + run(1),
            "records/run=" + run(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "{}", "{\"run_id\": \"2024", "[]"})
  void nothingIsFoundWhereTheManifestOfThePublishedRunIsDamaged(String content) throws IOException {
    published(1, 2);
    Path manifest = folder.resolve("snapshots/" + run(2) + "/manifest.json");
    Files.writeString(manifest, content);
    pointTo(2);
    assertThatThrownBy(() -> garbage(1))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(manifest + ": ");
  }

  @Test
  void foldersThatNoRunMadeAreNotTouched() throws IOException {
    published(1);
    pointTo(1);
    folder("snapshots/mine", "notes", LONG_AGO);
    folder("work/mine", "notes", LONG_AGO);
    assertThat(removed(1)).isEmpty();
  }

  @Test
  void aFolderIsRemovedWithAllBelowIt() throws IOException {
    published(1, 2);
    pointTo(2);
    garbage(1).folders().forEach(found -> ExpiredSnapshots.remove(found, CONFIGURATION));
    try (Stream<Path> left = Files.list(folder.resolve("snapshots"))) {
      assertThat(left.map(path -> path.getFileName().toString())).containsExactly(run(2));
    }
  }

  @Test
  void aPublicationThatIsOpenIsGoing() throws IOException {
    published(1);
    pointTo(1);
    try (SnapshotWriter open = SnapshotWriter.begin(SharedSpark.session(), folder.toString())) {
      ExpiredSnapshots found =
          ExpiredSnapshots.find(
              OutputLayout.of(folder.toString()), CONFIGURATION, 1, Instant.now());
      assertThat(found.going()).containsExactly(open.runId());
      assertThat(found.folders()).isEmpty();
    }
  }
}
