package org.entente.read.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.commons.compress.compressors.CompressorInputStream;
import org.entente.model.text.RejectReason;

/**
 * What a compressed file unpacks to.
 *
 * <p>A fault of the compression is a {@link BrokenFileException}; any other exception is a fault of
 * the file system.
 */
final class DecompressedStream extends InputStream {

  private final Packed packed;
  private final Compression compression;
  private InputStream unpacked;
  private IOException fault;

  DecompressedStream(InputStream in, Compression compression) {
    this.packed = new Packed(in);
    this.compression = compression;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (fault != null) {
      throw fault;
    }
    long before = unpackedBytes();
    try {
      if (unpacked == null) {
        unpacked = compression.open(packed);
      }
      return unpacked.read(bytes, offset, length);
    } catch (IOException | RuntimeException e) {
      long rest = packed.passRest();
      fault =
          packed.fault != null
              ? packed.fault
              : new BrokenFileException(
                  RejectReason.TRUNCATED_ARCHIVE,
                  "broken or cut-off " + compression.code() + ": " + e.getMessage(),
                  Extent.ofBinary(rest));
      int unpackedYet = (int) (unpackedBytes() - before);
      if (unpackedYet > 0) {
        return unpackedYet;
      }
      throw fault;
    }
  }

  /** How much was unpacked in all; zero where the library does not count: it then returns early. */
  private long unpackedBytes() {
    return unpacked instanceof CompressorInputStream counting ? counting.getBytesRead() : 0;
  }

  @Override
  public void close() throws IOException {
    packed.close();
  }

  /** The file as it is stored; remembers its own faults. */
  private static final class Packed extends FilterInputStream {

    private IOException fault;

    Packed(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      try {
        return in.read();
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }

    /** Skips the rest of the file; returns how many bytes that was. */
    long passRest() {
      try {
        return fault == null ? in.transferTo(OutputStream.nullOutputStream()) : 0;
      } catch (IOException e) {
        fault = e;
        return 0;
      }
    }
  }
}
