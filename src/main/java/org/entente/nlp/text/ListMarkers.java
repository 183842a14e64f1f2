package org.entente.nlp.text;

import org.entente.model.text.Span;

/** The marks of lists: "- ", "•", "1.", "b)" before a point, a colon after a heading. */
public final class ListMarkers {

  /** The most digits of a number; more are a year. */
  private static final int DIGITS = 2;

  private ListMarkers() {}

  /** The end of the mark at the beginning of a line, or {@code at} if none is there. */
  static int end(String text, int at) {
    if (isBullet(charAt(text, at))) {
      char next = charAt(text, at + 1);
      return Character.isWhitespace(next) || Character.isLetter(next) ? at + 1 : at;
    }
    int item = itemEnd(text, at);
    char sign = charAt(text, item);
    boolean number = item > at && Character.isDigit(text.charAt(at)) && sign == '.';
    return number && Character.isWhitespace(charAt(text, item + 1)) ? item + 1 : enclosed(text, at);
  }

  /** The end of a letter or number with a bracket after it, or {@code at} if none is there. */
  static int enclosed(String text, int at) {
    int begin = charAt(text, at) == '(' ? at + 1 : at;
    int item = itemEnd(text, begin);
    return item > begin
            && charAt(text, item) == ')'
            && Character.isWhitespace(charAt(text, item + 1))
        ? item + 1
        : at;
  }

  /** Whether a point begins here: at the beginning of a line, or after a colon or semicolon. */
  public static boolean isPoint(String text, int at) {
    int before = at - 1;
    while (before >= 0
        && text.charAt(before) != '\n'
        && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    char sign = before < 0 ? '\n' : text.charAt(before);
    return sign == '\n'
        ? end(text, at) > at
        : (sign == ':' || sign == ';') && enclosed(text, at) > at;
  }

  /** Whether a sentence ends in a colon, and so introduces what follows. */
  public static boolean isHeading(String text, Span sentence) {
    return text.charAt(sentence.end() - 1) == ':';
  }

  /** The end of a number or of one letter in lowercase. */
  private static int itemEnd(String text, int at) {
    int end = at;
    while (end < at + DIGITS && Character.isDigit(charAt(text, end))) {
      end++;
    }
    return end == at && Character.isLowerCase(charAt(text, at)) ? at + 1 : end;
  }

  private static boolean isBullet(char c) {
    return switch (c) {
      case '-', '*', '\u2022', '\u2013', '\u2014', '\u25cf', '\u25aa', '\u00b7' -> true;
      default -> false;
    };
  }

  private static char charAt(String text, int at) {
    return at < text.length() ? text.charAt(at) : 0;
  }
}
