package org.entente.read.file;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.io.input.ReaderInputStream;
import org.entente.model.text.RejectReason;

/**
 * The content of a file: decompressed on the fly, and transcoded to UTF-8 if it starts with a
 * UTF-16 byte order mark.
 *
 * <p>Its head can be looked at before it is read.
 */
public final class DecodedStream extends InputStream {

  private static final int HEAD = 1 << 16;

  /** Maximum decompressed size of a record; guards against decompression bombs. */
  private static final long LARGEST_RECORD = 1L << 30;

  private final InputStream in;
  private final boolean stored;

  /** What is turned into UTF-8 here; null where nothing is. */
  private final DecodedStream utf16;

  private final byte[] head;
  private BrokenFileException faultAfterHead;
  private int headRead;
  private long sinceRecord;
  private long position;
  private boolean ended;
  private IOException fault;

  private DecodedStream(InputStream in, boolean stored, DecodedStream utf16) throws IOException {
    this.in = in;
    this.stored = stored;
    this.utf16 = utf16;
    byte[] bytes = new byte[HEAD];
    int length = 0;
    try {
      for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
        read = in.read(bytes, length, HEAD - length);
      }
    } catch (BrokenFileException e) {
      faultAfterHead = e;
    }
    this.head = Arrays.copyOf(bytes, length);
  }

  /** The content of {@code file}, which is positioned at its first byte. */
  public static DecodedStream of(InputStream file) throws IOException {
    DecodedStream content = new DecodedStream(file, true, null);
    Optional<Compression> compression = Compression.of(content.head);
    if (compression.isPresent()) {
      content = new DecodedStream(new DecompressedStream(content, compression.get()), false, null);
    }
    return isUtf16(content.head) ? new DecodedStream(utf8(content), false, content) : content;
  }

  private static InputStream utf8(InputStream utf16) throws IOException {
    return ReaderInputStream.builder()
        .setReader(new InputStreamReader(utf16, UTF_16))
        .setCharset(UTF_8)
        .get();
  }

  private static boolean isUtf16(byte[] head) {
    return head.length > 1
        && ((head[0] == (byte) 0xff && head[1] == (byte) 0xfe)
            || (head[0] == (byte) 0xfe && head[1] == (byte) 0xff));
  }

  /** The content of a part of a file that is stored as it is. */
  public static DecodedStream ofPart(InputStream part) throws IOException {
    return new DecodedStream(part, true, null);
  }

  /** The encoding of the bytes, where that of the file is {@code named}. */
  public Charset charset(Charset named) {
    return utf16 == null ? named : UTF_8;
  }

  /** Whether the bytes are those of the file. */
  public boolean isStored() {
    return stored;
  }

  /** The first bytes, up to 64 KiB. */
  public byte[] head() {
    return head;
  }

  /** Says that a record begins here. */
  public void beginRecord() {
    sinceRecord = 0;
    if (utf16 != null) {
      utf16.beginRecord();
    }
  }

  /** What went wrong when it was read, if anything did. */
  public Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  /**
   * Passes what is left, up to where it is broken.
   *
   * @throws IOException if the file system fails
   */
  public void passRest() throws IOException {
    byte[] buffer = new byte[HEAD];
    try {
      for (int read = 0; read >= 0; read = read(buffer)) {
        beginRecord();
      }
    } catch (BrokenFileException e) {
      position += e.rest().bytes();
    }
  }

  /** How many bytes of the content were read. */
  public long position() {
    return position;
  }

  /** Whether all was read, or no more can be. */
  public boolean isEnded() {
    return ended || fault != null;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (headRead < head.length) {
      int copied = Math.min(length, head.length - headRead);
      System.arraycopy(head, headRead, bytes, offset, copied);
      headRead += copied;
      position += copied;
      return copied;
    }
    if (faultAfterHead != null) {
      fault = faultAfterHead;
      throw fault;
    }
    if (!stored && sinceRecord > LARGEST_RECORD) {
      fault =
          new BrokenFileException(
              RejectReason.TOO_LONG,
              "a record unpacks to more than " + LARGEST_RECORD + " bytes",
              Extent.NONE);
      throw fault;
    }
    try {
      int read = in.read(bytes, offset, length);
      ended = read < 0;
      sinceRecord += Math.max(0, read);
      position += Math.max(0, read);
      return read;
    } catch (IOException e) {
      fault = e;
      throw e;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
