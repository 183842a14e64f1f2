package org.entente.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.config.UserException;

/** The formats of a corpus. */
public enum Format {
  JSONL(".jsonl", ".ndjson", ".json"),
  PARQUET(".parquet");

  private static final List<String> COMPRESSIONS = List.of(".gz", ".bz2", ".zst");

  private final List<String> endings;

  Format(String... endings) {
    this.endings = List.of(endings);
  }

  /** The value of the option {@code --format}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The format with this code.
   *
   * @throws UserException if there is none
   */
  public static Format named(String code) {
    return Arrays.stream(values())
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException("--format " + code + ": not known, expected one of " + codes()));
  }

  /** The format that a file's name tells, if it does. */
  static Optional<Format> ofFile(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String compression : COMPRESSIONS) {
      if (lower.endsWith(compression)) {
        lower = lower.substring(0, lower.length() - compression.length());
      }
    }
    String plain = lower;
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  private static String codes() {
    return Arrays.stream(values()).map(Format::code).collect(Collectors.joining(", "));
  }
}
