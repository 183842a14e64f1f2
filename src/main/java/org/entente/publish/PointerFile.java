package org.entente.publish;

import java.io.IOException;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.BusyOutputException;
import org.entente.storage.NewFiles;

/** The file {@code current.json}, as a run that means to replace it sees it. */
record PointerFile(OutputLayout layout, FileSystem files) {

  /** The run that counts, if any does. */
  Optional<String> runId() {
    return CurrentPointer.find(layout, files).map(CurrentPointer::runId);
  }

  /**
   * Puts a new pointer in place of the one that was there when its run began, in one step.
   *
   * @param staged the new pointer
   * @throws BusyOutputException if another run put its own there meanwhile
   */
  void replace(Optional<String> before, NewFiles staged) throws IOException {
    Optional<String> now = runId();
    if (!now.equals(before)) {
      throw new BusyOutputException(
          "--output "
              + layout.output()
              + ": another run published meanwhile ("
              + now.orElse("then removed")
              + "); its tables stand, this run published nothing");
    }
    staged.publish();
  }
}
