package org.entente.read.parquet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.entente.read.file.FileOpener;

/** The bytes of a Parquet file, read from wherever its reader wants them. */
final class ParquetBytes implements InputFile {

  private final long length;
  private final FileOpener opener;
  private IOException fault;

  ParquetBytes(long length, FileOpener opener) {
    this.length = length;
    this.opener = opener;
  }

  /** What went wrong in the file system, if anything did. */
  Optional<IOException> fault() {
    return Optional.ofNullable(fault);
  }

  /** What messages call the file. */
  @Override
  public String toString() {
    return "it";
  }

  @Override
  public long getLength() {
    return length;
  }

  @Override
  public SeekableInputStream newStream() {
    Bytes bytes = new Bytes();
    return new DelegatingSeekableInputStream(bytes) {
      @Override
      public long getPos() {
        return bytes.position;
      }

      @Override
      public void seek(long position) throws IOException {
        bytes.seek(position);
      }
    };
  }

  /** A stream that is opened again at the position of the next read. */
  private final class Bytes extends InputStream {

    private InputStream in;
    private long position;

    void seek(long wanted) throws IOException {
      if (wanted != position) {
        close();
        position = wanted;
      }
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
      if (position < 0 || position >= length) {
        return -1;
      }
      try {
        if (in == null) {
          in = opener.from(position);
        }
        int read = in.read(buffer, offset, most);
        position += Math.max(0, read);
        return read;
      } catch (IOException e) {
        fault = e;
        throw e;
      }
    }

    @Override
    public void close() throws IOException {
      if (in != null) {
        in.close();
        in = null;
      }
    }
  }
}
