package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConcurrentRunsTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  private SnapshotWriter begin() {
    return SnapshotWriter.begin(SPARK, folder.toString());
  }

  private static String publish(SnapshotWriter publication) {
    publication.publish(Map.of(), "digest");
    return publication.runId();
  }

  private String counting() {
    return CurrentPointer.read(
            OutputLayout.of(folder.toString()), SPARK.sparkContext().hadoopConfiguration())
        .runId();
  }

  private void theSlowerOfTwoStops() {
    String winner;
    String loser;
    try (SnapshotWriter slow = begin()) {
      try (SnapshotWriter fast = begin()) {
        winner = publish(fast);
      }
      loser = slow.runId();
      assertThatThrownBy(() -> publish(slow))
          .isInstanceOf(UserException.class)
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
  void theSlowerOfTwoRunsIntoANewOutputStopsAndHarmsNothing() {
    theSlowerOfTwoStops();
  }

  @Test
  void theSlowerOfTwoRunsOntoPublishedTablesStopsAndHarmsNothing() {
    try (SnapshotWriter first = begin()) {
      publish(first);
    }
    theSlowerOfTwoStops();
  }

  @Test
  void aRunThatGaveUpDoesNotStopTheOther() {
    try (SnapshotWriter publication = begin()) {
      begin().close();
      String run = publish(publication);
      assertThat(counting()).isEqualTo(run);
    }
    assertThat(Files.exists(folder.resolve("work"))).isFalse();
  }
}
