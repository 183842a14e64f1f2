package org.entente.read.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Short, stable names for texts. */
public final class ShortHash {

  private static final int BYTES = 12;

  private ShortHash() {}

  /** The first 96 bits of a SHA-256, in hex. */
  public static String of(String text) {
    try {
      byte[] full = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(full, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
