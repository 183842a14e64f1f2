package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.entente.model.RejectReason;

/**
 * One record as it stands in a file.
 *
 * @param number where it stands: the offset of a line, else how many records are before it
 * @param reading makes fields of its bytes
 */
record FileRecord(long number, byte[] bytes, Reading reading) {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int HEAD_BYTES = 800;

  /** Makes fields of the bytes of a record. */
  @FunctionalInterface
  interface Reading {
    Fields fields(byte[] bytes) throws RejectedRecord;
  }

  /** A record that is refused as it stands. */
  static FileRecord refused(long number, byte[] bytes, RejectedRecord reject) {
    return new FileRecord(
        number,
        bytes,
        unused -> {
          throw reject;
        });
  }

  Fields fields() throws RejectedRecord {
    return reading.fields(bytes);
  }

  /** Its first characters, whatever the bytes are. */
  String head() {
    return new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), UTF_8);
  }

  static String decodedUtf8(byte[] bytes) throws RejectedRecord {
    return decoded(bytes, UTF_8);
  }

  /** The text that the bytes are, without a byte order mark. */
  static String decoded(byte[] bytes, Charset charset) throws RejectedRecord {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RejectedRecord(
          RejectReason.BAD_ENCODING, "not " + charset.name() + ": " + e.getMessage());
    }
  }
}
