package org.entente.nlp.text;

import java.text.Normalizer;

/**
 * The folding of characters: which belong to words, and which two count as the same letter.
 *
 * <p>Two letters are the same when they differ only in case or accent, so that composed and
 * decomposed spellings, "Côte" and "COTE", read alike.
 */
public final class Letters {

  /** What {@link #fold} gives for a character that is no part of a word. */
  public static final char NONE = 0;

  /** What {@link #fold} gives for a character that is part of a word but does not count in it. */
  public static final char SILENT = 1;

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];
  private static final boolean[] SOFT = new boolean[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      FOLDED[c] = foldOnce((char) c);
      SOFT[c] = isSoftOnce((char) c);
    }
  }

  private Letters() {}

  /** The letter {@code c} counts as, {@link #NONE} or {@link #SILENT}. */
  public static char fold(char c) {
    return FOLDED[c];
  }

  /**
   * Whether {@code c} may be between the words of one name: white space, hyphens and short dashes,
   * apostrophes, and what is {@link #SILENT}.
   */
  public static boolean isSoft(char c) {
    return SOFT[c];
  }

  private static char foldOnce(char c) {
    if (isSilent(c)) {
      return SILENT;
    }
    if (!Character.isLetterOrDigit(c) || isSoftOnce(c)) {
      return NONE;
    }
    char base = baseOf(c);
    return switch (base) {
      case 'ı' -> 'i';
      case 'ø', 'Ø' -> 'o';
      case 'đ', 'Đ' -> 'd';
      case 'ł', 'Ł' -> 'l';
      case 'ß', 'ẞ' -> 's';
      default -> Character.toLowerCase(base);
    };
  }

  /** Whether {@code c} is a combining accent, or a sign that is not seen. */
  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\u00ad'
        || (c >= '\u200b' && c <= '\u200f')
        || c == '\u2060'
        || c == '\ufeff';
  }

  private static char baseOf(char c) {
    boolean hangul = c >= '\uac00' && c <= '\ud7a3';
    if (c < '\u00c0' || hangul) {
      return c;
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    return Character.isSurrogate(base) ? c : base;
  }

  private static boolean isSoftOnce(char c) {
    if (Character.isWhitespace(c) || isSilent(c)) {
      return true;
    }
    return switch (c) {
      case '\u00a0', '\u202f', '\u2007' -> true;
      case '-', '\u2010', '\u2011', '\u2013' -> true;
      case '\'', '\u2019', '\u2018', '\u02bc', '\u00b4', '`' -> true;
      default -> false;
    };
  }
}
