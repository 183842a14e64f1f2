package org.entente.read.record;

import java.io.IOException;

/** A record a line that is not blank; its number is the offset of its first byte. */
public final class LineRecords implements RecordSource {

  private final RecordBuffer bytes;
  private final long end;
  private final FileRecord.Decoder decoder;
  private long number;

  /**
   * @param end lines that begin here or later are not read
   */
  public LineRecords(RecordBuffer bytes, long end, FileRecord.Decoder decoder) {
    this.bytes = bytes;
    this.end = end;
    this.decoder = decoder;
  }

  /** Passes the rest of a line that began before. */
  public void passLine() throws IOException {
    bytes.begin();
    int next = bytes.next();
    while (next >= 0 && next != '\n') {
      next = bytes.next();
    }
  }

  @Override
  public FileRecord next() throws IOException {
    while (bytes.position() < end) {
      number = bytes.position();
      if (bytes.peek() < 0) {
        return null;
      }
      bytes.begin();
      boolean blank = true;
      int last = -1;
      int next = bytes.next();
      while (next >= 0 && next != '\n') {
        blank &= next <= ' ';
        bytes.keep(next);
        last = next;
        next = bytes.next();
      }
      if (!blank) {
        return bytes.record(number, last == '\r' ? 1 : 0, decoder);
      }
    }
    return null;
  }

  @Override
  public long number() {
    return number;
  }
}
