package org.entente.cli;

import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.entente.config.UserException;
import org.entente.publish.ExpiredSnapshots;
import org.entente.publish.file.OutputLayout;

/** How folders that nobody needs are removed from an output. */
enum SnapshotRemoval {
  /** Each folder is removed. */
  REMOVE("removed", "freed"),
  /** Each folder is named, and stays. */
  DRY_RUN("would remove", "would free");

  private final String removed;
  private final String freed;

  SnapshotRemoval(String removed, String freed) {
    this.removed = removed;
    this.freed = freed;
  }

  /**
   * Checks a number of snapshots to keep.
   *
   * @throws UserException if it is not 1 or more
   */
  static void requireKept(int keep) {
    if (keep < 1) {
      throw new UserException("--keep " + keep + ": expected 1 or more");
    }
  }

  /** Removes all but the newest snapshots, and says of each folder that it did. */
  void apply(OutputLayout layout, Configuration configuration, int keep) {
    ExpiredSnapshots expired = ExpiredSnapshots.find(layout, configuration, keep, Instant.now());
    for (ExpiredSnapshots.Folder folder : expired.folders()) {
      if (this == REMOVE) {
        ExpiredSnapshots.remove(folder, configuration);
      }
      System.out.println(removed + " " + folder.path() + ": " + size(folder.bytes()));
    }
    expired.going().forEach(run -> System.out.println("left " + run + ": may still be going"));
    expired
        .unreadable()
        .ifPresent(
            file ->
                System.out.println("left all records: " + file + " does not say which are needed"));
    long bytes = expired.folders().stream().mapToLong(ExpiredSnapshots.Folder::bytes).sum();
    System.out.println(freed + " " + size(bytes));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format("%,d bytes", bytes)
        : String.format("%,.1f MB", bytes / 1e6);
  }
}
