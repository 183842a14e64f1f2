package org.entente.read.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import org.entente.model.text.RejectReason;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;
import org.entente.read.file.Extent;

/**
 * One record as it is in a file.
 *
 * @param number its position: the offset of a line, else the number of records before it
 * @param extent how much of the file it takes up
 * @param decoder decodes its bytes into fields
 */
public record FileRecord(long number, byte[] bytes, Extent extent, Decoder decoder) {

  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final int HEAD_BYTES = 800;

  /** Makes fields of the bytes of a record. */
  @FunctionalInterface
  public interface Decoder {
    public RecordFields fields(byte[] bytes) throws RejectedRecord;
  }

  /**
   * A record that is refused as it stands.
   *
   * @param head its first bytes
   */
  public static FileRecord refused(long number, byte[] head, Extent extent, RejectedRecord reject) {
    return new FileRecord(
        number,
        head,
        extent,
        unused -> {
          throw reject;
        });
  }

  public RecordFields fields() throws RejectedRecord {
    return decoder.fields(bytes);
  }

  /** Its first characters, whatever the bytes are. */
  public String head() {
    return new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), UTF_8);
  }

  public static String decodedUtf8(byte[] bytes) throws RejectedRecord {
    return decoded(bytes, UTF_8);
  }

  /**
   * The text that the bytes are, without a byte order mark.
   *
   * @throws RejectedRecord if they are not of the encoding, or one of them is NUL, which no text
   *     has
   */
  public static String decoded(byte[] bytes, Charset charset) throws RejectedRecord {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      int nul = text.indexOf('\0');
      if (nul >= 0) {
        throw new RejectedRecord(
            RejectReason.NOT_TEXT, "a NUL at character " + nul + " of the record, expected text");
      }
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new RejectedRecord(
          RejectReason.BAD_ENCODING, "not " + charset.name() + ": " + e.getMessage());
    }
  }
}
