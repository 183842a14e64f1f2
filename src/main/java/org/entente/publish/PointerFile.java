package org.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.BusyOutputException;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.DamagedFileException;
import org.entente.publish.file.OutputLayout;
import org.entente.storage.NewFiles;

/** The file {@code current.json}, as a run that means to replace it sees it. */
record PointerFile(OutputLayout layout, FileSystem files) {

  /** What the file says, or how it is damaged, if it is there. */
  Optional<String> content() throws IOException {
    try (InputStream in = files.open(layout.pointer())) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (ChecksumException e) {
      return Optional.of(e.getMessage());
    }
  }

  /**
   * Puts a new pointer in place of the one that was there when its run began, in one step.
   *
   * @param before what the file said then
   * @param staged the new pointer
   * @throws BusyOutputException if another run put its own there meanwhile
   */
  void replace(Optional<String> before, NewFiles staged) throws IOException {
    if (!content().equals(before)) {
      throw new BusyOutputException(
          "--output "
              + layout.output()
              + ": another run published meanwhile ("
              + nowPublished()
              + "); its tables stand, this run published nothing");
    }
    staged.publish();
  }

  private String nowPublished() throws IOException {
    try {
      return CurrentPointer.read(layout, files).runId();
    } catch (DamagedFileException e) {
      return "then removed";
    }
  }
}
