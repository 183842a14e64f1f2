package org.entente.read.file;

/**
 * How much of the content of a file a record takes up.
 *
 * @param bytes its length, unpacked
 * @param lines the lines that it is on; 0 where it is no text
 */
public record Extent(long bytes, long lines) {

  public static final Extent NONE = new Extent(0, 0);

  /** The extent of a text. */
  public static Extent of(byte[] text) {
    LineCount lines = new LineCount();
    for (byte one : text) {
      lines.add(one);
    }
    return new Extent(text.length, lines.lines());
  }

  /** The extent of data that is no text. */
  public static Extent ofBinary(long bytes) {
    return new Extent(bytes, 0);
  }

  public Extent plus(Extent other) {
    return new Extent(bytes + other.bytes, lines + other.lines);
  }
}
