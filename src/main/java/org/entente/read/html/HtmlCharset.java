package org.entente.read.html;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding of a page: UTF-8 where its bytes are, else what the response, then the page says,
 * else windows-1252. Bytes that are not of it are replaced.
 */
public final class HtmlCharset {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([a-z0-9_:.-]{2,40})", CASE_INSENSITIVE);

  private HtmlCharset() {}

  /**
   * The page as text.
   *
   * @param header the encoding that came with the page, if any
   */
  public static String decoded(byte[] page, Optional<String> header) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).toString();
    } catch (CharacterCodingException e) {
      return new String(
          page,
          header
              .flatMap(HtmlCharset::named)
              .or(() -> declared(page).flatMap(HtmlCharset::named))
              .orElse(WINDOWS_1252));
    }
  }

  private static Optional<String> declared(byte[] page) {
    String head = new String(page, 0, Math.min(page.length, HEAD), ISO_8859_1);
    Matcher found = DECLARED.matcher(head);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The encoding that pages of that name are in; none for a name unknown. */
  private static Optional<Charset> named(String name) {
    try {
      Charset charset = Charset.forName(name);
      return Optional.of(
          switch (charset.name()) {
            case "ISO-8859-1", "US-ASCII" -> WINDOWS_1252;
            case "GB2312", "GBK" -> Charset.forName("GB18030");
            default -> charset;
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
