package org.entente.nlp.country.context;

import java.util.Optional;
import org.entente.model.text.Span;

/** The words right before and after a span, separated from it only by a space. */
public record AdjacentWords(Optional<String> before, Optional<String> after) {

  private static final int REACH = 40;

  /** The words around {@code span} in {@code text}. */
  public static AdjacentWords of(Span span, String text) {
    return new AdjacentWords(before(span.begin(), text), after(span.end(), text));
  }

  /**
   * The letters, full stops, apostrophes and hyphens before the space, from the first letter on.
   */
  private static Optional<String> before(int begin, String text) {
    int end = begin - 1;
    if (end < 0 || !isSpace(text.charAt(end))) {
      return Optional.empty();
    }
    int first = end;
    int at = end;
    while (at > 0 && at > begin - REACH) {
      int letter = text.codePointBefore(at);
      if (!Character.isLetter(letter) && letter != '.' && !isJoint(letter)) {
        break;
      }
      at -= Character.charCount(letter);
      first = Character.isLetter(letter) ? at : first;
    }
    return first < end ? Optional.of(text.substring(first, end)) : Optional.empty();
  }

  /** The letters, apostrophes and hyphens after the space. */
  private static Optional<String> after(int end, String text) {
    int begin = end + 1;
    if (begin >= text.length()
        || !isSpace(text.charAt(end))
        || !Character.isLetter(text.codePointAt(begin))) {
      return Optional.empty();
    }
    int at = begin;
    while (at < text.length() && at < end + REACH) {
      int letter = text.codePointAt(at);
      if (!Character.isLetter(letter) && !isJoint(letter)) {
        break;
      }
      at += Character.charCount(letter);
    }
    return Optional.of(text.substring(begin, at));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n';
  }

  private static boolean isJoint(int c) {
    return c == '\'' || c == '\u2019' || c == '-';
  }
}
