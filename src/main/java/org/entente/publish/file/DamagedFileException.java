package org.entente.publish.file;

import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** A file of an output that is missing, or not as it was written. */
public final class DamagedFileException extends IOException {

  private static final long serialVersionUID = 1;

  private final String found;

  DamagedFileException(Path file, String found) {
    super(file + ": " + found);
    this.found = found;
  }

  /** What is wrong with the file. */
  public String found() {
    return found;
  }
}
