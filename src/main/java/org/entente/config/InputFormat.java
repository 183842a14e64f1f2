package org.entente.config;

import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;

/**
 * How a corpus is written, as far as this cannot be detected from its files.
 *
 * @param format the code of the format of all files; if empty, each file's format is detected from
 *     its name and first bytes
 * @param preset the name of a known corpus, whose fields are then known
 * @param map pairs {@code part=field}; these fields take precedence over those of the preset and
 *     the default ones
 * @param charset the charset of all files except those that declare their own
 */
public record InputFormat(
    Optional<String> format, Optional<String> preset, List<String> map, String charset)
    implements Serializable {

  public static final String DEFAULT_CHARSET = "UTF-8";

  /** Everything is detected from the files. */
  public static final InputFormat DETECTED =
      new InputFormat(Optional.empty(), Optional.empty(), List.of(), DEFAULT_CHARSET);

  public InputFormat {
    map = List.copyOf(map);
    try {
      charset = Charset.forName(charset).name();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new UserException("--charset " + charset + ": not known, expected UTF-8 or another", e);
    }
  }
}
