package org.entente.read.file;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** How a file is compressed. */
public enum Compression {
  GZIP(".gz", 0x1f, 0x8b),
  BZIP2(".bz2", 'B', 'Z', 'h'),
  ZSTD(".zst", 0x28, 0xb5, 0x2f, 0xfd);

  private final String ending;
  private final int[] firstBytes;

  Compression(String ending, int... firstBytes) {
    this.ending = ending;
    this.firstBytes = firstBytes;
  }

  /** The compression that a file begins with, if any. */
  static Optional<Compression> of(byte[] head) {
    for (Compression compression : values()) {
      if (compression.begins(head)) {
        return Optional.of(compression);
      }
    }
    return Optional.empty();
  }

  private boolean begins(byte[] head) {
    if (head.length < firstBytes.length) {
      return false;
    }
    for (int i = 0; i < firstBytes.length; i++) {
      if ((head[i] & 0xff) != firstBytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The compression detected from a file's name, if any. */
  public static Optional<Compression> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (Compression compression : values()) {
      if (lower.endsWith(compression.ending)) {
        return Optional.of(compression);
      }
    }
    return Optional.empty();
  }

  String code() {
    return ending.substring(1);
  }

  /** A file's name in small letters, without the ending of a compression. */
  static String plainName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ofName(name)
        .map(found -> lower.substring(0, lower.length() - found.ending.length()))
        .orElse(lower);
  }

  /** The content of all the members or frames in {@code in}, one after the other. */
  InputStream open(InputStream in) throws IOException {
    return switch (this) {
      case GZIP -> new GzipCompressorInputStream(in, true);
      case BZIP2 -> new BZip2CompressorInputStream(in, true);
      case ZSTD -> new ZstdInputStream(in);
    };
  }
}
