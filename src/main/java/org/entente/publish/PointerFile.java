package org.entente.publish;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.entente.config.BusyOutputException;

/** The file {@code current.json}, as a run that means to replace it sees it. */
record PointerFile(OutputLayout layout, FileSystem files) {

  /** The run that counts, if any does. */
  Optional<String> runId() {
    return CurrentPointer.find(layout, files).map(CurrentPointer::runId);
  }

  /**
   * Puts a new pointer in place of the one that was there when its run began.
   *
   * @throws BusyOutputException if another run put its own there meanwhile
   */
  void replace(Optional<String> before, Path staged) throws IOException {
    Optional<String> now = runId();
    if (!now.equals(before)) {
      throw new BusyOutputException(
          "--output "
              + layout.output()
              + ": another run published meanwhile ("
              + now.orElse("then removed")
              + "); its tables stand, this run published nothing");
    }
    rename(staged);
  }

  /** Renames on file systems that can do so in one step; else writes the object anew. */
  private void rename(Path staged) throws IOException {
    try {
      FileContext.getFileContext(layout.output().toUri(), files.getConf())
          .rename(
              files.makeQualified(staged),
              files.makeQualified(layout.pointer()),
              Options.Rename.OVERWRITE);
    } catch (UnsupportedFileSystemException e) {
      files.delete(layout.pointer(), false);
      if (!files.rename(staged, layout.pointer())) {
        throw new IOException("cannot put " + layout.pointer(), e);
      }
    }
  }
}
