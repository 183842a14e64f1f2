package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Bytes as compressed files hold them. */
public final class Packed {

  private Packed() {}

  /** Puts a compression over a stream. */
  interface Packing {
    OutputStream over(OutputStream out) throws IOException;
  }

  public static byte[] gzip(String content) {
    return packed(content.getBytes(UTF_8), GZIPOutputStream::new);
  }

  static byte[] bzip2(String content) {
    return packed(content.getBytes(UTF_8), BZip2CompressorOutputStream::new);
  }

  static byte[] zstd(String content) {
    return Zstd.compress(content.getBytes(UTF_8));
  }

  static byte[] packed(byte[] content, Packing packing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = packing.over(bytes)) {
      out.write(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
