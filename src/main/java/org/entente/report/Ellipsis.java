package org.entente.report;

/** Text fitted to a line of a terminal. */
final class Ellipsis {

  private Ellipsis() {}

  /** The text on one line, with its middle spaces collapsed, cut to {@code length} signs. */
  static String shortened(String text, int length) {
    String line = text.replaceAll("\\s+", " ").strip();
    if (line.length() <= length) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(length - 2)) ? length - 2 : length - 1;
    return line.substring(0, end) + "…";
  }
}
