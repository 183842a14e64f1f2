package org.entente.nlp.text;

import java.util.Arrays;

/** Finds the {@link Tokens} of a text, or of a part of one, in one pass. */
final class TokenScanner {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long STEP = 0x100000001b3L;

  private final String text;
  private final char[] units;
  private final int from;
  private final int to;
  private int[] begins;
  private int[] ends;
  private long[] hashes;
  private int count;

  /** A scanner that sees nothing before {@code from} and nothing from {@code to} on. */
  TokenScanner(String text, char[] units, int from, int to) {
    this.text = text;
    this.units = units;
    this.from = from;
    this.to = to;
    int guess = 16 + (to - from) / 4;
    begins = new int[guess];
    ends = new int[guess];
    hashes = new long[guess];
  }

  Tokens tokens() {
    int at = from;
    while (at < to) {
      char c = units[at];
      char folded = Letters.fold(c);
      if (folded > Letters.SILENT) {
        at = addWord(at);
      } else {
        at++;
        if (folded == Letters.NONE && !Letters.isSoft(c)) {
          add(at - 1, at, (SEED ^ c) * STEP);
        }
      }
    }
    return new Tokens(text, units, begins, ends, hashes, 0, count);
  }

  private void add(int begin, int end, long hash) {
    if (count == begins.length) {
      int more = count + count / 2;
      begins = Arrays.copyOf(begins, more);
      ends = Arrays.copyOf(ends, more);
      hashes = Arrays.copyOf(hashes, more);
    }
    begins[count] = begin;
    ends[count] = end;
    hashes[count] = hash;
    count++;
  }

  /** Adds the word that begins at {@code begin}; gives its end. */
  private int addWord(int begin) {
    long hash = SEED;
    int at = begin;
    while (at < to) {
      char folded = Letters.fold(units[at]);
      if (folded == Letters.NONE) {
        break;
      }
      if (folded != Letters.SILENT) {
        hash = (hash ^ folded) * STEP;
      }
      at++;
    }
    int end = withoutUnseen(at);
    if (isDottedAt(at) && skipSilent(begin + 1) == at && end == at) {
      return addDotted(begin, at, hash);
    }
    add(begin, end, hash);
    return end;
  }

  /** Adds the word that begins with a single letter before {@code dot}, as "U.S." does. */
  private int addDotted(int begin, int dot, long letter) {
    int at = dot;
    long hash = letter;
    while (isDottedAt(at)) {
      hash = (hash ^ Letters.fold(units[at + 1])) * STEP;
      at = skipSilent(at + 2);
    }
    int end = at < to && units[at] == '.' ? at + 1 : withoutUnseen(at);
    add(begin, end, hash);
    return end;
  }

  /** Whether a full stop is here and a single letter after it. */
  private boolean isDottedAt(int at) {
    if (at + 1 >= to || units[at] != '.') {
      return false;
    }
    char letter = units[at + 1];
    int next = skipSilent(at + 2);
    return Character.isLetter(letter)
        && Letters.fold(letter) > Letters.SILENT
        && (next == to || Letters.fold(units[next]) == Letters.NONE);
  }

  private int skipSilent(int start) {
    int at = start;
    while (at < to && Letters.fold(units[at]) == Letters.SILENT) {
      at++;
    }
    return at;
  }

  /** {@code end}, or where the signs before it begin that are not seen. */
  private int withoutUnseen(int end) {
    int at = end;
    while (units[at - 1] >= '\u00ad' && Character.getType(units[at - 1]) == Character.FORMAT) {
      at--;
    }
    return at;
  }
}
