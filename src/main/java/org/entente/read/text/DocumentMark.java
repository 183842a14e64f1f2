package org.entente.read.text;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** A line that each document of a file with several has once, at its head or foot. */
enum DocumentMark {
  NUMBER(
      "numbers of documents",
      "\\W{0,80}(?:document \\d{1,7} of \\d{1,7}|\\d{1,7} of \\d{1,7} documents?)\\W{0,80}"),
  END("ends of documents", "\\W{0,80}end of document\\W{0,80}"),
  ARCHIVE(
      "document numbers of an archive", "\\s{0,80}document [a-z]{3,12}\\d{4,}\\w{2,20}\\s{0,9}"),
  MESSAGE(
      "heads of messages",
      "from \\S{1,200} {1,9}(?:mon|tue|wed|thu|fri|sat|sun) .{0,60}\\d{4}.{0,9}"),
  JSON("JSON objects", "\\{\\s{0,9}\"[^\"]{1,80}\"\\s{0,9}:.*"),
  ELEMENT(
      "elements of XML or HTML",
      "\\s{0,80}<(?:\\?xml|!doctype|html|doc|document|article|item|record|text)[ >].*");

  /** Those that are none of the markup of a page. */
  static final Set<DocumentMark> OF_PAGES = EnumSet.of(NUMBER, END, ARCHIVE);

  private final String description;
  private final Pattern line;

  DocumentMark(String description, String line) {
    this.description = description;
    this.line = Pattern.compile(line, CASE_INSENSITIVE);
  }

  String description() {
    return description;
  }

  boolean isOn(String written) {
    return line.matcher(written).matches();
  }
}
