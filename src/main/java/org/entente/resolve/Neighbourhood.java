package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Span;

/** The words right before and after a span, where nothing but a space parts them from it. */
record Neighbourhood(Optional<String> before, boolean beforeBegins, Optional<String> after) {

  private static final int REACH = 40;
  private static final Pattern BEFORE =
      Pattern.compile("(^|[^\\p{L}]*?)([\\p{L}][\\p{L}.'’-]*)[ \\n]$");
  private static final Pattern AFTER = Pattern.compile("^[ \\n]([\\p{L}][\\p{L}'’-]*)");

  /** The words around {@code span} in {@code text}. */
  static Neighbourhood of(Span span, String text) {
    String left = text.substring(Math.max(0, span.begin() - REACH), span.begin());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    Matcher after = AFTER.matcher(right);
    Matcher before = BEFORE.matcher(lastWord(left));
    boolean found = before.find();
    return new Neighbourhood(
        found ? Optional.of(before.group(2)) : Optional.empty(),
        found && beginsSentence(left, before.group(2)),
        after.find() ? Optional.of(after.group(1)) : Optional.empty());
  }

  /** The end of the text from its last word on. */
  private static String lastWord(String left) {
    if (left.isEmpty() || !Character.isWhitespace(left.charAt(left.length() - 1))) {
      return "";
    }
    int end = left.length() - 1;
    int begin = end;
    while (begin > 0 && !Character.isWhitespace(left.charAt(begin - 1))) {
      begin--;
    }
    return left.substring(begin);
  }

  private static boolean beginsSentence(String left, String word) {
    int at = left.lastIndexOf(word) - 1;
    while (at >= 0 && (Character.isWhitespace(left.charAt(at)) || isQuote(left.charAt(at)))) {
      at--;
    }
    return at < 0 || ".!?:\n".indexOf(left.charAt(at)) >= 0;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\u201c' || c == '\u2018' || c == '\'';
  }
}
