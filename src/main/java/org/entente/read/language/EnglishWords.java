package org.entente.read.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The small words of English, most of which no other language has: of 100 words of a text of some
 * length at least 15 are such, and of three kinds.
 */
final class EnglishWords {

  private static final Set<String> SMALL =
      Set.of(
          "a", "about", "after", "an", "and", "are", "as", "at", "be", "been", "but", "by", "for",
          "from", "had", "has", "have", "he", "his", "in", "is", "it", "its", "of", "on", "or",
          "said", "says", "that", "the", "their", "they", "this", "to", "was", "were", "which",
          "who", "will", "with", "would");

  /** Those of the small words that are words of other languages, too, and prove nothing. */
  private static final Set<String> SHARED =
      Set.of("a", "an", "as", "at", "be", "he", "in", "is", "on", "or", "to", "was", "will");

  private static final int ENOUGH_WORDS = 100;
  private static final double SHARE = 0.15;
  private static final int KINDS = 3;

  private EnglishWords() {}

  /** Whether the first words of {@code text} are surely English. */
  static boolean areIn(String text) {
    Set<String> kinds = new HashSet<>();
    int words = 0;
    int small = 0;
    int begin = 0;
    for (int end = 0; end <= text.length() && words < ENOUGH_WORDS; end++) {
      if (end < text.length() && Character.isLetter(text.charAt(end))) {
        continue;
      }
      if (end > begin) {
        words++;
        String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
        if (SMALL.contains(word)) {
          small++;
          if (!SHARED.contains(word)) {
            kinds.add(word);
          }
        }
      }
      begin = end + 1;
    }
    return kinds.size() >= KINDS && small >= SHARE * words;
  }
}
