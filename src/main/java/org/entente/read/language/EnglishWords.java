package org.entente.read.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.entente.config.Threshold;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * Recognizes English by its function words: of the first 100 words of a text at least 15 are such,
 * and at least three different ones are not words of another language.
 */
final class EnglishWords {

  private static final int ENOUGH_WORDS = Threshold.ENGLISH_WORDS.count();
  private static final double SHARE = Threshold.ENGLISH_SHARE.value();
  private static final int KINDS = Threshold.ENGLISH_KINDS.count();

  private final Set<String> own;
  private final Set<String> shared;

  EnglishWords(WordLists words) {
    own = words.words(WordKind.ENGLISH);
    shared = words.words(WordKind.ENGLISH_SHARED);
  }

  /** Whether the first words of {@code text} are certainly English. */
  boolean areIn(String text) {
    Set<String> kinds = new HashSet<>();
    int words = 0;
    int english = 0;
    int begin = 0;
    for (int end = 0; end <= text.length() && words < ENOUGH_WORDS; end++) {
      if (end < text.length() && Character.isLetter(text.charAt(end))) {
        continue;
      }
      if (end > begin) {
        words++;
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (own.contains(word)) {
          english++;
          kinds.add(word);
        } else if (shared.contains(word)) {
          english++;
        }
      }
      begin = end + 1;
    }
    return kinds.size() >= KINDS && english >= SHARE * words;
  }
}
