package org.entente.explain;

import org.entente.explain.AnsiMode.Style;

/** A paragraph for a terminal, painted and folded at spaces. */
final class LineWrapper {

  private final AnsiMode mode;
  private final int width;
  private final int indent;
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder word = new StringBuilder();
  private int wordLength;
  private int column;
  private int lineStart;

  /**
   * A paragraph.
   *
   * @param width the most signs of a line
   * @param indent the spaces before each line but the first, whose own are part of what is added
   */
  LineWrapper(AnsiMode mode, int width, int indent) {
    this.mode = mode;
    this.width = width;
    this.indent = indent;
  }

  /** Begins the first line with {@code head}, which is not folded. */
  LineWrapper head(Style style, String head) {
    text.append(mode.paint(style, head));
    column = length(head);
    lineStart = column;
    return this;
  }

  /** Adds a text; white space in it parts words, and no line breaks elsewhere. */
  LineWrapper add(Style style, String more) {
    int begin = 0;
    for (int i = 0; i <= more.length(); i++) {
      if (i == more.length() || Character.isWhitespace(more.charAt(i))) {
        String piece = printable(more.substring(begin, i));
        word.append(mode.paint(style, piece));
        wordLength += length(piece);
        begin = i + 1;
        if (i < more.length()) {
          flush();
        }
      }
    }
    return this;
  }

  private void flush() {
    if (wordLength == 0) {
      return;
    }
    boolean isFirst = column == lineStart;
    if (!isFirst && column + 1 + wordLength > width) {
      text.append('\n').append(" ".repeat(indent));
      column = indent;
      lineStart = indent;
    } else if (!isFirst) {
      text.append(' ');
      column++;
    }
    text.append(word);
    column += wordLength;
    word.setLength(0);
    wordLength = 0;
  }

  /** The paragraph, with a line break at its end. */
  @Override
  public String toString() {
    flush();
    return text.append('\n').toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The text without signs that would steer the terminal. */
  private static String printable(String text) {
    return text.replaceAll("\\p{Cc}", "\ufffd");
  }
}
