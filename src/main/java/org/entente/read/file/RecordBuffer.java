package org.entente.read.file;

import java.io.IOException;
import java.util.Arrays;
import org.entente.model.RejectReason;
import org.entente.read.article.RejectedRecord;

/** The bytes of a content one by one, and those kept of the record being read. */
public final class RecordBuffer {

  private static final int BUFFER = 1 << 16;
  private static final int HEAD_OF_TOO_LONG = 1 << 10;

  private final DecodedStream content;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER];
  private int filled;
  private int taken;
  private long position;
  private byte[] kept = new byte[1 << 12];
  private long length;

  /**
   * @param position where the content begins in its file
   * @param limit the longest record that is kept, in bytes
   */
  public RecordBuffer(DecodedStream content, long position, int limit) {
    this.content = content;
    this.position = position;
    this.limit = limit;
  }

  /** How many bytes of the file are before the next one. */
  long position() {
    return position;
  }

  /** Forgets what was kept; a new record begins. */
  public void begin() {
    length = 0;
    content.beginRecord();
  }

  /** The next byte, -1 at the end. */
  public int next() throws IOException {
    int next = peek();
    if (next >= 0) {
      taken++;
      position++;
    }
    return next;
  }

  /** The next byte, not taken; -1 at the end. */
  public int peek() throws IOException {
    while (taken == filled) {
      taken = 0;
      filled = 0;
      int read = content.read(buffer, 0, BUFFER);
      if (read < 0) {
        return -1;
      }
      filled = read;
    }
    return buffer[taken] & 0xff;
  }

  /** Passes the byte order mark of UTF-8 where the content begins with one. */
  public void passByteOrderMark() throws IOException {
    peek();
    boolean mark =
        filled - taken > 2
            && buffer[taken] == (byte) 0xef
            && buffer[taken + 1] == (byte) 0xbb
            && buffer[taken + 2] == (byte) 0xbf;
    if (mark) {
      taken += 3;
      position += 3;
    }
  }

  /** Adds a byte to the record. */
  public void keep(int next) {
    if (length < limit) {
      if (length == kept.length) {
        kept = Arrays.copyOf(kept, (int) Math.min(limit, 2L * kept.length));
      }
      kept[(int) length] = (byte) next;
    }
    length++;
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** What was kept, without the last {@code dropped} bytes, as a record. */
  public FileRecord record(long number, int dropped, FileRecord.Decoder decoder) {
    long bytes = length - dropped;
    if (bytes > limit) {
      return FileRecord.refused(
          number,
          Arrays.copyOf(kept, Math.min(limit, HEAD_OF_TOO_LONG)),
          new RejectedRecord(
              RejectReason.TOO_LONG,
              "the record has " + bytes + " bytes, at most " + limit + " are read"));
    }
    return new FileRecord(number, Arrays.copyOf(kept, (int) bytes), decoder);
  }
}
