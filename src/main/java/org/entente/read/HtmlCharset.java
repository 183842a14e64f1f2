package org.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding of a page: UTF-8 where its bytes are, else what it says, else windows-1252. */
final class HtmlCharset {

  private static final Charset USUAL_ELSE = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_:.-]{2,40})");

  private HtmlCharset() {}

  /**
   * The page as text.
   *
   * @param header the encoding that came with the page, if any
   */
  static String decoded(byte[] page, Optional<String> header) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
    } catch (CharacterCodingException e) {
      return new String(
          page, header.or(() -> declared(page)).flatMap(HtmlCharset::named).orElse(USUAL_ELSE));
    }
  }

  private static Optional<String> declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The encoding of that name; none for UTF-8, which the bytes are not, and for a name unknown. */
  private static Optional<Charset> named(String name) {
    try {
      boolean subset = name.equalsIgnoreCase("gb2312") || name.equalsIgnoreCase("gbk");
      return Optional.of(Charset.forName(subset ? "GB18030" : name))
          .filter(charset -> !charset.equals(UTF_8));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
