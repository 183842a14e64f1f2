package org.entente.nlp.anaphora;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.text.Span;

/** The words that follow a name in its noun phrase, up to the first mark of punctuation. */
final class WordsAfter {

  private static final int MOST = 6;

  private WordsAfter() {}

  /** Whether one of {@code words}, in lowercase letters, is among the words after a span. */
  static boolean haveOneOf(Set<String> words, Span span, String text) {
    for (String word : of(span, text)) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> of(Span span, String text) {
    List<String> found = new ArrayList<>(MOST);
    int at = span.end();
    if (text.startsWith("'s", at) || text.startsWith("\u2019s", at)) {
      at += 2;
    }
    while (found.size() < MOST && at < text.length() && text.charAt(at) == ' ') {
      int begin = at + 1;
      at = begin;
      while (at < text.length()
          && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '-')) {
        at++;
      }
      found.add(text.substring(begin, at).toLowerCase(Locale.ROOT));
    }
    return found;
  }
}
