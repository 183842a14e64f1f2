package org.entente.story;

import java.util.function.IntConsumer;
import org.entente.nlp.text.Letters;

/**
 * The shingles of a text: each run of {@value #WIDTH} words as a number; a text of fewer words is
 * one shingle.
 *
 * <p>Words are compared by their letters and digits, case and accents folded. In a script without
 * spaces each sign is a word.
 */
final class Shingles {

  /** Words in a shingle. */
  static final int WIDTH = 5;

  /** Words in the opening of a text. */
  static final int OPENING = 40;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long LETTER = 0x100000001b3L;
  private static final long WORD = 0x9e3779b97f4a7c15L;
  private static final long OLDEST = power(WORD, WIDTH);

  private final IntConsumer shingles;
  private final long[] last = new long[WIDTH];
  private long window;
  private long all = SEED;
  private long opening;
  private int words;

  private Shingles(IntConsumer shingles) {
    this.shingles = shingles;
  }

  /** Passes to {@code shingles} each shingle of the texts in turn, as if they were one text. */
  static Shingles of(IntConsumer shingles, String... texts) {
    Shingles found = new Shingles(shingles);
    for (String text : texts) {
      found.read(text);
    }
    if (found.words < WIDTH) {
      shingles.accept((int) (mix(found.window) >>> 32));
    }
    return found;
  }

  int words() {
    return words;
  }

  /** How many shingles there are. */
  int count() {
    return Math.max(1, words - WIDTH + 1);
  }

  /** A number for all words in their order. */
  long text() {
    return mix(all);
  }

  /** A number for the opening, 0 if the text is shorter. */
  long opening() {
    return opening;
  }

  private void read(String text) {
    long word = SEED;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char folded = Letters.fold(c);
      if (folded > Letters.SILENT) {
        word = (word ^ folded) * LETTER;
      }
      boolean ends = folded == Letters.NONE || isWordAlone(c);
      if (ends && word != SEED) {
        add(mix(word));
        word = SEED;
      }
    }
    if (word != SEED) {
      add(mix(word));
    }
  }

  private static boolean isWordAlone(char c) {
    return c >= '\u2e80' && (c < '\ua4d0' || (c >= '\uf900' && c < '\ufb00'));
  }

  private void add(long word) {
    int slot = words % WIDTH;
    window = window * WORD + word - last[slot] * OLDEST;
    last[slot] = word;
    all = (all + word) * WORD;
    words++;
    if (words >= WIDTH) {
      shingles.accept((int) (mix(window) >>> 32));
    }
    if (words == OPENING) {
      opening = text();
    }
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /** Spreads the difference between two numbers over all bits (Stafford's variant 13). */
  static long mix(long number) {
    long mixed = (number ^ (number >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
