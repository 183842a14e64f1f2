package org.entente.text;

/**
 * A cursor over the words of a text.
 *
 * <p>A word is a run of letters and digits; letters joined by full stops ("U.S.", "D.C.") are one
 * word. Hyphens and apostrophes part words. Where a name may go on, a sign of punctuation counts as
 * a word of its own, so that "St. Kitts" and "Trinidad &amp; Tobago" can be looked for and no name
 * runs over the end of a sentence.
 */
public final class WordScanner {

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long STEP = 0x100000001b3L;

  private final char[] text;
  private int begin;
  private int end;
  private long hash;

  public WordScanner(char[] text) {
    this.text = text;
  }

  /** Where the current word begins. */
  public int begin() {
    return begin;
  }

  /** The unit after the current word. */
  public int end() {
    return end;
  }

  /** A hash of the current word's folded letters. */
  public long hash() {
    return hash;
  }

  /** A second cursor over the same text, on the word that begins at {@code from}. */
  public WordScanner at(int from) {
    WordScanner other = new WordScanner(text);
    other.readWord(from);
    return other;
  }

  /**
   * Moves to the next word at or after {@code from}, whatever stands before it.
   *
   * @return whether there is one
   */
  public boolean seek(int from) {
    int at = from;
    while (at < text.length && Letters.fold(text[at]) <= Letters.SILENT) {
      at++;
    }
    if (at == text.length) {
      return false;
    }
    readWord(at);
    return true;
  }

  /**
   * Moves to the word or sign that continues a name after {@code from}: only soft separators and at
   * most one line break may lie between.
   *
   * @return whether there is one
   */
  public boolean follow(int from) {
    int at = from;
    int lines = 0;
    while (at < text.length && (Letters.isSoft(text[at]) || isSilent(at))) {
      if (text[at] == '\n' && ++lines == 2) {
        return false;
      }
      at++;
    }
    if (at == text.length) {
      return false;
    }
    if (Letters.fold(text[at]) != Letters.NONE) {
      readWord(at);
    } else {
      begin = at;
      end = at + 1;
      hash = (SEED ^ text[at]) * STEP;
    }
    return true;
  }

  private boolean isSilent(int at) {
    return Letters.fold(text[at]) == Letters.SILENT;
  }

  private void readWord(int from) {
    long value = SEED;
    int at = from;
    while (at < text.length) {
      char folded = Letters.fold(text[at]);
      if (folded == Letters.NONE) {
        break;
      }
      if (folded != Letters.SILENT) {
        value = (value ^ folded) * STEP;
      }
      at++;
    }
    begin = from;
    end = withoutUnseen(at);
    hash = value;
    if (at < text.length && text[at] == '.' && skipSilent(from + 1) == at) {
      readDotted();
    }
  }

  /** {@code to}, or where the signs before it begin that are not seen. */
  private int withoutUnseen(int to) {
    int at = to;
    while (text[at - 1] >= '\u00ad' && Character.getType(text[at - 1]) == Character.FORMAT) {
      at--;
    }
    return at;
  }

  private int skipSilent(int from) {
    int at = from;
    while (at < text.length && Letters.fold(text[at]) == Letters.SILENT) {
      at++;
    }
    return at;
  }

  /** Widens a single letter to "U.S." where letters and full stops alternate. */
  private void readDotted() {
    int at = end;
    long value = hash;
    while (at + 1 < text.length && text[at] == '.' && isLoneLetter(at + 1)) {
      value = (value ^ Letters.fold(text[at + 1])) * STEP;
      at = skipSilent(at + 2);
    }
    if (at == end) {
      return;
    }
    end = at < text.length && text[at] == '.' ? at + 1 : withoutUnseen(at);
    hash = value;
  }

  private boolean isLoneLetter(int at) {
    int next = skipSilent(at + 1);
    return Character.isLetter(text[at])
        && Letters.fold(text[at]) > Letters.SILENT
        && (next == text.length || Letters.fold(text[next]) == Letters.NONE);
  }

  /** The letters of the current word, folded; of a sign, the sign. */
  public String folded() {
    StringBuilder word = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char folded = Letters.fold(text[i]);
      if (folded > Letters.SILENT) {
        word.append(folded);
      }
    }
    return word.length() == 0 ? String.valueOf(text, begin, end - begin) : word.toString();
  }

  /** The letters of the current word as they are written, without full stops and silent signs. */
  public String written() {
    StringBuilder word = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      if (Letters.fold(text[i]) > Letters.SILENT) {
        word.append(text[i]);
      }
    }
    return word.length() == 0 ? String.valueOf(text, begin, end - begin) : word.toString();
  }

  /** Whether the current word's folded letters are exactly those of {@code word}. */
  public boolean isFolded(char[] word) {
    int at = 0;
    for (int i = begin; i < end; i++) {
      char folded = Letters.fold(text[i]);
      if (folded > Letters.SILENT) {
        if (at == word.length || word[at++] != folded) {
          return false;
        }
      }
    }
    return at == 0 ? word.length == 1 && word[0] == text[begin] : at == word.length;
  }

  /** Whether the current word begins with a capital, or with a letter that has no case. */
  public boolean isCapital() {
    char first = text[begin];
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || !Character.isLowerCase(first);
  }
}
