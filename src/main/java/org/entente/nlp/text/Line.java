package org.entente.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.text.Span;

/**
 * A line of a text, split into words.
 *
 * @param span its span in the text, without the white space around it
 * @param words its words in order
 * @param isClosed whether it ends like a sentence
 */
record Line(Span span, List<Word> words, boolean isClosed) {

  private static final String CLOSING = ".!?\u2026\"\u201d\u2019)";

  /**
   * A run of letters and digits.
   *
   * @param key the word in small letters; a number is {@code 0}, the sign © is {@code copyright}
   * @param end the unit after its last in the text
   */
  record Word(String key, int end, boolean isCapital) {}

  /** The line of {@code text} at {@code span}. */
  static Line of(String text, Span span) {
    boolean closed = CLOSING.indexOf(text.charAt(span.end() - 1)) >= 0;
    return new Line(span, words(text, span, Integer.MAX_VALUE), closed);
  }

  /** The first words of the line at {@code span}, at most {@code limit}. */
  static List<Word> words(String text, Span span, int limit) {
    List<Word> words = new ArrayList<>();
    int at = span.begin();
    while (at < span.end() && words.size() < limit) {
      int end = at;
      while (end < span.end() && isOfWord(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words.add(new Word(key(text, at, end), end, !Character.isLowerCase(text.charAt(at))));
      }
      at = end + 1;
    }
    return words;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019' || c == '\u00a9';
  }

  private static String key(String text, int begin, int end) {
    char first = text.charAt(begin);
    if (first == '\u00a9') {
      return "copyright";
    }
    return Character.isDigit(first)
        ? "0"
        : text.substring(begin, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The keys of the first {@code count} words, joined by spaces. */
  String head(int count) {
    StringBuilder head = new StringBuilder();
    for (Word word : words.subList(0, count)) {
      head.append(head.isEmpty() ? "" : " ").append(word.key());
    }
    return head.toString();
  }
}
