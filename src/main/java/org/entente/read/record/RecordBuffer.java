package org.entente.read.record;

import java.io.IOException;
import java.util.Arrays;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.BrokenFileException;
import org.entente.read.file.DecodedStream;
import org.entente.read.file.Extent;
import org.entente.read.file.LineCount;

/** The bytes of a content one by one, and those kept of the record being read. */
public final class RecordBuffer {

  private static final int BUFFER = 1 << 16;
  private static final int HEAD_OF_TOO_LONG = 1 << 10;

  private final DecodedStream content;
  private final int limit;
  private byte[] buffer = new byte[BUFFER];
  private int filled;
  private int taken;
  private long position;
  private byte[] kept = new byte[1 << 12];
  private long length;
  private final LineCount lines = new LineCount();

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
    lines.reset();
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
      fill();
      if (filled < 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[taken] & 0xff;
  }

  private void fill() throws IOException {
    taken = 0;
    filled = 0;
    buffer = buffer.length > BUFFER ? new byte[BUFFER] : buffer;
    try {
      filled = content.read(buffer, 0, BUFFER);
    } catch (BrokenFileException e) {
      throw e.after(extent());
    }
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
    lines.add(next);
  }

  public boolean isEmpty() {
    return length == 0;
  }

  /** Whether all of the record is kept. */
  public boolean isKept() {
    return length <= limit;
  }

  /** Whether all of the record is kept, and no more can be. */
  public boolean isJustFull() {
    return length == limit;
  }

  /** How many bytes the record has. */
  public long length() {
    return length;
  }

  /** The record without its last {@code dropped} bytes, if all of it is kept. */
  public byte[] kept(int dropped) {
    return Arrays.copyOf(kept, (int) length - dropped);
  }

  /**
   * Shortens the record to its first bytes; the others are read again.
   *
   * @param remaining how many bytes stay; every byte taken since {@link #begin} must be kept, and
   *     the record no longer than one that is kept
   */
  public void giveBack(int remaining) {
    int again = (int) length - remaining;
    if (again > taken) {
      byte[] ahead = Arrays.copyOf(buffer, Math.max(BUFFER, again + filled - taken));
      System.arraycopy(buffer, taken, ahead, again, filled - taken);
      filled += again - taken;
      taken = again;
      buffer = ahead;
    }
    taken -= again;
    System.arraycopy(kept, remaining, buffer, taken, again);
    position -= again;
    length = remaining;
    lines.reset();
    for (int i = 0; i < remaining; i++) {
      lines.add(kept[i]);
    }
  }

  /** How much of the file the record takes up so far. */
  public Extent extent() {
    return new Extent(length, lines.lines());
  }

  /** What was kept, without the last {@code dropped} bytes, as a record. */
  public FileRecord record(long number, int dropped, FileRecord.Decoder decoder) {
    long bytes = length - dropped;
    if (bytes > limit) {
      return FileRecord.refused(
          number,
          Arrays.copyOf(kept, Math.min(limit, HEAD_OF_TOO_LONG)),
          extent(),
          new RejectedRecord(
              RejectReason.TOO_LONG,
              "the record has " + bytes + " bytes, at most " + limit + " are read"));
    }
    return new FileRecord(number, Arrays.copyOf(kept, (int) bytes), extent(), decoder);
  }
}
