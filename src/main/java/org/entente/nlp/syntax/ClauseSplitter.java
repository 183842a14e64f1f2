package org.entente.nlp.syntax;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * The clauses of a sentence, told apart by punctuation and conjunctions.
 *
 * <p>A clause ends at a semicolon, a colon, a dash between spaces, and at a comma or space before
 * "but", "while", "whereas", "although", "which", "who", "after", "before" and the like.
 */
public final class ClauseSplitter {

  private static final Set<String> CONJUNCTIONS =
      new HashSet<>(
          Set.of(
              "after",
              "although",
              "because",
              "before",
              "but",
              "since",
              "though",
              "unless",
              "until",
              "when",
              "whereas",
              "which",
              "while",
              "who",
              "whom"));

  /** Behind a comma these part clauses, too. */
  private static final Set<String> BEHIND_COMMA = new HashSet<>(CONJUNCTIONS);

  private static final int LONGEST = "although".length();

  static {
    BEHIND_COMMA.addAll(Set.of("and", "as", "or", "so", "where"));
  }

  private final String sentence;
  private final BitSet borders = new BitSet();

  public ClauseSplitter(String sentence) {
    this.sentence = sentence;
    int at = 0;
    while (at < sentence.length()) {
      int end = endOfBorder(at);
      if (end > 0) {
        borders.set(at);
      }
      at = Math.max(at + 1, end);
    }
  }

  /** The end of the border that begins at {@code at}, or 0. */
  private int endOfBorder(int at) {
    return switch (sentence.charAt(at)) {
      case ';', ':' -> isSpace(at + 1) ? at + 2 : 0;
      case '\u2014' -> at + 1;
      case ',' -> isSpace(at + 1) ? endOfWord(at + 2, BEHIND_COMMA) : 0;
      default -> isSpace(at) ? Math.max(endOfDash(at + 1), endOfWord(at + 1, CONJUNCTIONS)) : 0;
    };
  }

  /** The end of the dash that begins at {@code begin} and of the space behind it, or 0. */
  private int endOfDash(int begin) {
    int end = begin;
    while (end < sentence.length() && end < begin + 2 && isDash(sentence.charAt(end))) {
      end++;
    }
    return end > begin && isSpace(end) ? end + 1 : 0;
  }

  /** The end of the word, one of {@code words}, and of the space behind it, or 0. */
  private int endOfWord(int begin, Set<String> words) {
    int end = begin;
    while (end < sentence.length()
        && end <= begin + LONGEST
        && Character.isLetter(sentence.charAt(end))) {
      end++;
    }
    return isSpace(end) && words.contains(sentence.substring(begin, end).toLowerCase(Locale.ROOT))
        ? end + 1
        : 0;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013';
  }

  private boolean isSpace(int at) {
    return at < sentence.length()
        && switch (sentence.charAt(at)) {
          case ' ', '\t', '\n', '\f', '\r', '\u000b' -> true;
          default -> false;
        };
  }

  /** The number of the clause that holds the unit at {@code offset} of the sentence. */
  public int at(int offset) {
    int clause = 0;
    int border = borders.nextSetBit(0);
    while (border >= 0 && border < offset) {
      clause++;
      border = borders.nextSetBit(border + 1);
    }
    return clause;
  }
}
