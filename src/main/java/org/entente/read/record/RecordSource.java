package org.entente.read.record;

import java.io.IOException;
import org.entente.read.file.BrokenFileException;

/** Cuts the content of a file into records, one after the other. */
public interface RecordSource {

  /**
   * The next record, null after the last.
   *
   * @throws BrokenFileException if the rest of the file cannot be read
   */
  FileRecord next() throws IOException;

  /** The number of the record that is read next, or was being read when the file broke. */
  long number();

  /** A source of these records, numbered from 0. */
  static RecordSource of(FileRecord... records) {
    return new RecordSource() {
      private int next;

      @Override
      public FileRecord next() {
        return next < records.length ? records[next++] : null;
      }

      @Override
      public long number() {
        return next;
      }
    };
  }
}
