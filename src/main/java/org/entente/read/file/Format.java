package org.entente.read.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.config.UserException;

/** The formats of the files of a corpus. */
public enum Format {
  JSONL(".jsonl", ".ndjson"),
  JSON(".json"),
  CSV(".csv", ".tsv", ".tab", ".psv"),
  PARQUET(".parquet", ".parq"),
  TEXT(".txt", ".text"),
  HTML(".html", ".htm", ".xhtml"),
  WARC(".warc"),
  WET(".wet"),
  SGML(".sgm", ".sgml"),

  /** What no reader reads; each such file is one reject. */
  OTHER;

  private static final int START = 20;

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
   * @throws UserException if no format has this code
   */
  public static Format named(String code) {
    return readable()
        .filter(format -> format.code().equals(code))
        .findFirst()
        .orElseThrow(
            () ->
                new UserException("--format " + code + ": not known, expected one of " + codes()));
  }

  /** The format detected from a file's name, if any. */
  public static Optional<Format> ofName(String name) {
    String plain = Compression.plainName(name);
    return Arrays.stream(values())
        .filter(format -> format.endings.stream().anyMatch(plain::endsWith))
        .findFirst();
  }

  /** The format detected from the first bytes of a file, if any. */
  public static Optional<Format> ofHead(byte[] head) {
    String start = new String(head, UTF_8).replace("\ufeff", "").stripLeading();
    start = start.substring(0, Math.min(start.length(), START)).toLowerCase(Locale.ROOT);
    if (start.startsWith("par1")) {
      return Optional.of(PARQUET);
    }
    if (start.startsWith("warc/")) {
      return Optional.of(WARC);
    }
    if (start.startsWith("<!doctype lewis") || start.startsWith("<reuters")) {
      return Optional.of(SGML);
    }
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return Optional.of(HTML);
    }
    if (start.startsWith("{\\rtf")) {
      return Optional.empty();
    }
    return start.startsWith("{") || start.startsWith("[") ? Optional.of(JSON) : Optional.empty();
  }

  /** Whether a part of a file can be read without the part before it. */
  public boolean isDivisible() {
    return this == JSONL || this == JSON || this == PARQUET;
  }

  /** A file's name without the endings that show its format. */
  public String bareName(String name) {
    String plain = name.substring(0, Compression.plainName(name).length());
    String lower = plain.toLowerCase(Locale.ROOT);
    return endings.stream()
        .filter(lower::endsWith)
        .findFirst()
        .map(ending -> plain.substring(0, plain.length() - ending.length()))
        .orElse(plain);
  }

  private static Stream<Format> readable() {
    return Arrays.stream(values()).filter(format -> format != OTHER);
  }

  public static String codes() {
    return readable().map(Format::code).collect(Collectors.joining(", "));
  }
}
