package org.entente.nlp.text;

import java.util.Arrays;
import org.entente.model.text.Span;

/**
 * The words of a text and the signs between them, in order; scanned once, for any number of
 * readers.
 *
 * <p>A word is a run of letters and digits; letters joined by full stops ("U.S.", "D.C.") are one
 * word. Hyphens and apostrophes separate words. A sign of punctuation counts as a word of its own,
 * so that "St. Kitts" and "Trinidad &amp; Tobago" can be looked for and no name runs over the end
 * of a sentence. Words are numbered from {@link #first} to before {@link #limit}; begins and ends
 * are UTF-16 units of the text.
 */
public final class Tokens {

  private final String text;
  private final char[] units;
  private final int[] begins;
  private final int[] ends;
  private final long[] hashes;
  private final int first;
  private final int limit;

  Tokens(String text, char[] units, int[] begins, int[] ends, long[] hashes, int first, int limit) {
    this.text = text;
    this.units = units;
    this.begins = begins;
    this.ends = ends;
    this.hashes = hashes;
    this.first = first;
    this.limit = limit;
  }

  /** The words of a whole text. */
  public static Tokens of(String text) {
    return new TokenScanner(text, text.toCharArray(), 0, text.length()).tokens();
  }

  /** The words of a part of the text, as if it were the whole; with offsets into the whole. */
  public Tokens within(Span part) {
    int from = atOrAfter(part.begin());
    int to = atOrAfter(part.end());
    boolean cut =
        (from > first && ends[from - 1] > part.begin())
            || (to > first && ends[to - 1] > part.end());
    return cut
        ? new TokenScanner(text, units, part.begin(), part.end()).tokens()
        : new Tokens(text, units, begins, ends, hashes, from, to);
  }

  /** The number of the first word that begins at or after {@code offset}. */
  private int atOrAfter(int offset) {
    int found = Arrays.binarySearch(begins, first, limit, offset);
    return found < 0 ? -found - 1 : found;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The number of the first word. */
  public int first() {
    return first;
  }

  /** The number after that of the last word. */
  public int limit() {
    return limit;
  }

  /** Whether the text begins with a word, and not with a sign or a space. */
  public boolean beginWithWord() {
    return first < limit && begins[first] == 0 && !isSign(first);
  }

  public int begin(int word) {
    return begins[word];
  }

  public int end(int word) {
    return ends[word];
  }

  /** A hash of the word's folded letters. */
  public long hash(int word) {
    return hashes[word];
  }

  /** Whether it is a sign of punctuation. */
  public boolean isSign(int word) {
    return Letters.fold(units[begins[word]]) == Letters.NONE;
  }

  /**
   * Whether a name may go on from this word to the next: there is one, and only soft separators and
   * at most one line break is between.
   */
  public boolean isFollowed(int word) {
    if (word + 1 == limit) {
      return false;
    }
    int lines = 0;
    for (int at = ends[word]; at < begins[word + 1]; at++) {
      if (units[at] == '\n') {
        lines++;
      }
    }
    return lines < 2;
  }

  /** Whether the word begins with a capital, or with a letter that has no case. */
  public boolean isCapital(int word) {
    char letter = units[begins[word]];
    return Character.isUpperCase(letter)
        || Character.isTitleCase(letter)
        || !Character.isLowerCase(letter);
  }

  /** The letters of the word, folded; of a sign, the sign. */
  public String folded(int word) {
    StringBuilder letters = new StringBuilder();
    for (int at = begins[word]; at < ends[word]; at++) {
      char folded = Letters.fold(units[at]);
      if (folded > Letters.SILENT) {
        letters.append(folded);
      }
    }
    return isSign(word) ? String.valueOf(units[begins[word]]) : letters.toString();
  }

  /** The letters of the word as they are written, without full stops and silent signs. */
  public String written(int word) {
    StringBuilder letters = new StringBuilder();
    for (int at = begins[word]; at < ends[word]; at++) {
      if (Letters.fold(units[at]) > Letters.SILENT) {
        letters.append(units[at]);
      }
    }
    return isSign(word) ? String.valueOf(units[begins[word]]) : letters.toString();
  }

  /** Whether {@link #folded} gives {@code letters}. */
  public boolean isFolded(int word, String letters) {
    int matched = 0;
    for (int at = begins[word]; at < ends[word]; at++) {
      char folded = Letters.fold(units[at]);
      if (folded > Letters.SILENT) {
        if (matched == letters.length() || letters.charAt(matched) != folded) {
          return false;
        }
        matched++;
      }
    }
    return matched == 0 ? isSign(word, letters) : matched == letters.length();
  }

  /** Whether {@link #written} gives {@code letters}. */
  public boolean isWritten(int word, String letters) {
    int matched = 0;
    for (int at = begins[word]; at < ends[word]; at++) {
      if (Letters.fold(units[at]) > Letters.SILENT) {
        if (matched == letters.length() || letters.charAt(matched) != units[at]) {
          return false;
        }
        matched++;
      }
    }
    return matched == 0 ? isSign(word, letters) : matched == letters.length();
  }

  private boolean isSign(int word, String sign) {
    return sign.length() == 1 && sign.charAt(0) == units[begins[word]];
  }
}
