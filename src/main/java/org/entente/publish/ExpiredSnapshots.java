package org.entente.publish;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.entente.config.UserException;
import org.entente.publish.file.OutputLayout;
import org.entente.storage.Storage;

/**
 * What of an output folder nobody needs: snapshots older than those to keep, records that are in
 * none of those, and what is left of runs that died.
 *
 * @param folders the folders to remove
 * @param going the runs that are not finished, but not known to be dead
 * @param unreadable the manifest of a snapshot that stays, if it cannot be read: the records that
 *     the snapshot was made of are not known then, so all records stay
 */
public record ExpiredSnapshots(
    List<Folder> folders, List<String> going, Optional<Path> unreadable) {

  /** A folder and the length of the files below it. */
  public record Folder(Path path, long bytes) {}

  /**
   * Finds the garbage in an output folder without removing anything.
   *
   * @param keep how many of the newest snapshots to keep; the current one is also kept if it is
   *     older
   * @throws UserException if nothing is published there, or if the pointer or the manifest of the
   *     published run is damaged
   */
  public static ExpiredSnapshots find(
      OutputLayout layout, Configuration configuration, int keep, Instant now) {
    try {
      FileSystem files = Storage.of(layout.output(), configuration);
      return new ExpiredSnapshotFinder(layout, files, now).expired(keep);
    } catch (IOException e) {
      throw new UserException(layout.output() + ": cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Removes a folder.
   *
   * @throws UserException if it cannot be removed
   */
  public static void remove(Folder folder, Configuration configuration) {
    try {
      FileSystem files = Storage.of(folder.path(), configuration);
      if (!files.delete(folder.path(), true) && files.exists(folder.path())) {
        throw new IOException("no permission");
      }
    } catch (IOException e) {
      throw new UserException(folder.path() + ": cannot be removed: " + e.getMessage(), e);
    }
  }
}
