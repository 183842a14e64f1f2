package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.BusyOutputException;
import org.entente.publish.file.OutputLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRunsTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static final String UNFINISHED = "20240520T080000Z-0a1b2c";
  private final Instant longAgo = Instant.now().minus(Duration.ofMinutes(6));
  private final Instant notLongAgo = Instant.now().minus(Duration.ofMinutes(3));

  @TempDir private Path folder;

  private SnapshotWriter begin() {
    return SnapshotWriter.begin(SPARK, folder.toString());
  }

  private static String publish(SnapshotWriter publication) {
    publication.publish(Manifests.of(publication.runId()));
    return publication.runId();
  }

  private String counting() {
    return PublishedOutput.open(
            OutputLayout.of(folder.toString()),
            SPARK.sparkContext().hadoopConfiguration(),
            PublishedOutput.Depth.MANIFEST)
        .pointer()
        .runId();
  }

  /** Makes the heartbeat of a run one that no other run heeds, as of a machine that was asleep. */
  private void silence(SnapshotWriter publication) throws IOException {
    Files.setLastModifiedTime(alive(publication.runId()), FileTime.from(longAgo));
  }

  private Path alive(String run) {
    return folder.resolve("work").resolve(run).resolve("alive");
  }

  /** Leaves the files of a run that has not ended in order. */
  private void unfinished(String heartbeat, Instant time) throws IOException {
    Files.createDirectories(alive(UNFINISHED).getParent());
    Files.writeString(alive(UNFINISHED), heartbeat);
    Files.setLastModifiedTime(alive(UNFINISHED), FileTime.from(time));
  }

  private void theSlowerOfTwoStops() throws IOException {
    String winner;
    String loser;
    try (SnapshotWriter slow = begin()) {
      silence(slow);
      try (SnapshotWriter fast = begin()) {
        winner = publish(fast);
      }
      loser = slow.runId();
      assertThatThrownBy(() -> publish(slow))
          .isInstanceOf(BusyOutputException.class)
          .hasMessage(
              "--output %s: another run published meanwhile (%s); its tables stand, this run"
                      .formatted(folder, winner)
                  + " published nothing");
    }
    assertThat(counting()).isEqualTo(winner);
    assertThat(folder.resolve("snapshots/" + winner)).exists();
    assertThat(folder.resolve("snapshots/" + loser)).doesNotExist();
    assertThat(folder.resolve("work")).doesNotExist();
  }

  @Test
  void theSlowerOfTwoRunsIntoANewOutputStopsAndHarmsNothing() throws IOException {
    theSlowerOfTwoStops();
  }

  @Test
  void theSlowerOfTwoRunsOntoPublishedTablesStopsAndHarmsNothing() throws IOException {
    try (SnapshotWriter first = begin()) {
      publish(first);
    }
    theSlowerOfTwoStops();
  }

  @Test
  void aRunThatGaveUpDoesNotStopTheOther() throws IOException {
    try (SnapshotWriter publication = begin()) {
      silence(publication);
      begin().close();
      String run = publish(publication);
      assertThat(counting()).isEqualTo(run);
    }
    assertThat(Files.exists(folder.resolve("work"))).isFalse();
  }

  @Test
  void theSecondOfTwoRunsIsToldAtItsStartAndLeavesTheFirstAlone() throws IOException {
    try (SnapshotWriter first = begin()) {
      Instant beat = Files.getLastModifiedTime(alive(first.runId())).toInstant();
      assertThatThrownBy(this::begin)
          .isInstanceOf(BusyOutputException.class)
          .hasMessage(
              "--output %s: another run (%s, process %d on %s) is writing there; its last heartbeat is"
                      .formatted(
                          folder,
                          first.runId(),
                          ProcessHandle.current().pid(),
                          InetAddress.getLocalHost().getHostName())
                  + " of %s, one older than 5 minutes would not count"
                      .formatted(beat.truncatedTo(ChronoUnit.MILLIS)));
      assertThat(folder.resolve("work")).isDirectoryContaining("glob:**/" + first.runId());
      assertThat(folder.resolve("snapshots").toFile().list()).containsExactly(first.runId());
      publish(first);
    }
  }

  @Test
  void aRunOfAnotherMachineIsWaitedForAsLongAsItsHeartbeatIsNew() throws IOException {
    unfinished("process 1 on elsewhere.invalid since 1700000000000\n", notLongAgo);
    assertThatThrownBy(this::begin)
        .isInstanceOf(BusyOutputException.class)
        .hasMessageContaining("(" + UNFINISHED + ", process 1 on elsewhere.invalid)");
    unfinished("process 1 on elsewhere.invalid since 1700000000000\n", longAgo);
    begin().close();
  }

  @Test
  void aHeartbeatThatIsBeingRewrittenCountsByItsTime() throws IOException {
    unfinished("", notLongAgo);
    assertThatThrownBy(this::begin)
        .isInstanceOf(BusyOutputException.class)
        .hasMessageContaining("another run (" + UNFINISHED + ") is writing there");
  }

  @Test
  void aRunWhoseProcessHasEndedOnThisMachineIsNotWaitedFor() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    String host = InetAddress.getLocalHost().getHostName();
    unfinished("process %d on %s since 1700000000000\n".formatted(ended.pid(), host), notLongAgo);
    begin().close();
  }

  @Test
  void aProcessThatHasTheNumberOfTheRunsButBeganAtAnotherTimeIsNotTheRuns() throws IOException {
    String host = InetAddress.getLocalHost().getHostName();
    long own = ProcessHandle.current().pid();
    unfinished("process %d on %s since 1700000000000\n".formatted(own, host), notLongAgo);
    begin().close();
  }
}
