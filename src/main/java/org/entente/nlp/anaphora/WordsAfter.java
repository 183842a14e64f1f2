package org.entente.nlp.anaphora;

import java.util.Locale;
import java.util.Set;
import org.entente.model.text.Span;

/** The words that follow a name in its noun phrase, up to the first mark of punctuation. */
final class WordsAfter {

  private static final int MOST = 6;

  private WordsAfter() {}

  /** Whether one of {@code words}, in lowercase letters, is among the words after a span. */
  static boolean haveOneOf(Set<String> words, Span span, String text) {
    int at = span.end();
    if (text.startsWith("'s", at) || text.startsWith("\u2019s", at)) {
      at += 2;
    }
    for (int count = 0; count < MOST && at < text.length() && text.charAt(at) == ' '; count++) {
      int begin = at + 1;
      at = wordEnd(text, begin);
      if (words.contains(text.substring(begin, at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length()
        && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }
}
