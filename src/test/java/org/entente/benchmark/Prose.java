package org.entente.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Made-up prose, the same on every run: words as frequent as Zipf's law says, in sentences. */
final class Prose {

  private static final List<String> COMMON =
      List.of(
          "the", "of", "to", "and", "in", "a", "said", "that", "for", "on", "is", "was", "with",
          "it", "as", "at", "by", "from", "has", "he", "have", "an", "will", "its", "be", "are",
          "not", "their", "which", "his", "after", "would", "had", "been", "more", "than");
  private static final String[] SYLLABLES = {
    "ta", "re", "mi", "con", "ver", "son", "al", "ti", "ment", "er", "pro", "li", "ca", "dis",
    "or", "ble", "un", "sa", "port", "ne", "ing", "ex", "lo", "ter", "gra", "ship", "o", "is"
  };
  private static final int VOCABULARY = 40_000;

  private final Random random;
  private final List<String> words = new ArrayList<>(COMMON);
  private final double[] reach = new double[VOCABULARY];

  Prose(long seed) {
    random = new Random(seed);
    while (words.size() < VOCABULARY) {
      StringBuilder word = new StringBuilder();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      words.add(word.toString());
    }
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      sum += 1.0 / (rank + 1);
      reach[rank] = sum;
    }
  }

  /**
   * Prose of {@code length} units, of whose words a {@code share} is taken from {@code phrases}.
   */
  String write(int length, List<String> phrases, double share) {
    StringBuilder text = new StringBuilder(length + 100);
    int left = 0;
    while (text.length() < length) {
      boolean first = left == 0;
      if (first) {
        left = 8 + random.nextInt(25);
      }
      String word =
          random.nextDouble() < share
              ? phrases.get(random.nextInt(phrases.size()))
              : words.get(rank());
      text.append(first ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word);
      left--;
      if (left == 0) {
        text.append(random.nextInt(5) == 0 ? ".\n\n" : ". ");
      } else {
        text.append(random.nextInt(14) == 0 ? ", " : " ");
      }
    }
    return text.toString();
  }

  private int rank() {
    int found = Arrays.binarySearch(reach, random.nextDouble() * reach[VOCABULARY - 1]);
    return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
  }
}
