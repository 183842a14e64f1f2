package org.entente.publish.file;

import java.io.IOException;
import java.util.Set;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

/** How a folder is recognized that runs publish into. */
public final class OutputFolder {

  private static final Set<String> OF_RUNS = Set.of("snapshots", "work");

  private OutputFolder() {}

  /**
   * Whether a run has begun to publish into a folder: it has a snapshot, or unfinished files of a
   * run.
   *
   * @param content the files and folders in it
   */
  public static boolean isRecognised(FileSystem system, FileStatus[] content) throws IOException {
    for (FileStatus folder : content) {
      if (folder.isDirectory() && OF_RUNS.contains(folder.getPath().getName())) {
        for (FileStatus run : system.listStatus(folder.getPath())) {
          if (run.isDirectory() && OutputLayout.isRunId(run.getPath().getName())) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
