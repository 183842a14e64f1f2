package org.entente.read.csv;

import java.io.IOException;
import org.entente.read.file.FileRecord;
import org.entente.read.file.RecordBuffer;
import org.entente.read.file.RecordSource;

/** The rows of a CSV file as records; a line break within quotes is part of its cell. */
final class CsvRows implements RecordSource {

  private final RecordBuffer bytes;
  private final CsvDialect dialect;
  private final FileRecord.Decoder decoder;
  private long number;

  CsvRows(RecordBuffer bytes, CsvDialect dialect, FileRecord.Decoder decoder) {
    this.bytes = bytes;
    this.dialect = dialect;
    this.decoder = decoder;
  }

  @Override
  public FileRecord next() throws IOException {
    while (bytes.peek() >= 0) {
      bytes.begin();
      if (readRow()) {
        return bytes.record(number++, 0, decoder);
      }
    }
    return null;
  }

  /**
   * Reads up to the end of a row, without its line break; tells whether there is anything in it.
   */
  private boolean readRow() throws IOException {
    CsvDialect.Scan scan = dialect.new Scan();
    boolean blank = true;
    for (int next = bytes.next(); next >= 0; next = bytes.next()) {
      if (scan.next(next) == CsvDialect.Sign.ROW_END) {
        return !blank;
      }
      blank &= next <= ' ';
      bytes.keep(next);
    }
    return !blank;
  }

  @Override
  public long number() {
    return number;
  }
}
