package org.entente.nlp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;

/**
 * The division of a text into sentences, in one pass.
 *
 * <p>A sentence ends at a blank line, before a point of a list, and at a full stop, question or
 * exclamation mark (with the closing quotes and brackets after it) that is followed by white space
 * and the beginning of a sentence. White space may be missing between a word in lowercase and one
 * with a capital, or a dash. The full stop of an abbreviation or an initial does not end one.
 * Sentences longer than {@link #LONGEST} units are cut at white space.
 */
public final class SentenceBreaker {

  /** The most units a sentence has; longer ones are tables or texts without punctuation. */
  public static final int LONGEST = 2_000;

  private static final String STOPS = ".!?\u2026";
  private static final boolean[] ASCII_STOPS = new boolean[128];

  static {
    "\n.!?:;".chars().forEach(c -> ASCII_STOPS[c] = true);
  }

  private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";

  private final Set<String> abbreviations;
  private final Set<String> starters;

  /**
   * A division by the words around full stops.
   *
   * @param abbreviations words whose full stop ends no sentence, in lowercase
   * @param starters words that begin a sentence even after an abbreviation of single letters, in
   *     lowercase
   */
  public SentenceBreaker(Set<String> abbreviations, Set<String> starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /** The sentences of {@code text} in order; none overlap, none is blank. */
  public List<Sentence> split(String text) {
    Scan scan = new Scan(text);
    scan.run();
    return scan.sentences;
  }

  /** One pass over one text. */
  private final class Scan {

    private final char[] text;
    private final String source;
    private final List<Sentence> sentences = new ArrayList<>();

    Scan(String source) {
      this.text = source.toCharArray();
      this.source = source;
    }

    private void run() {
      int begin = 0;
      int at = 0;
      while (at < text.length) {
        int end = mayEnd(text[at]) ? boundaryAt(at) : 0;
        if (end > 0) {
          add(begin, end);
          begin = end;
        }
        at = Math.max(at + 1, end);
      }
      add(begin, text.length);
    }

    /** Whether a unit may be one of those that {@link #boundaryAt} looks at. */
    private static boolean mayEnd(char c) {
      return c < ASCII_STOPS.length ? ASCII_STOPS[c] : c >= '\u061f';
    }

    /** The end of the sentence that the unit at {@code at} closes, or 0. */
    private int boundaryAt(int at) {
      return switch (text[at]) {
        case '\n' -> endsAtLine(at) ? at + 1 : 0;
        case '.', '!', '?', '\u2026' -> endOfStop(at);
        case ':', ';' -> endsBeforePoint(at + 1) ? at + 1 : 0;
        case '\u3002', '\uff01', '\uff1f', '\u061f', '\u06d4' -> skip(STOPS + CLOSING, at + 1);
        default -> 0;
      };
    }

    private boolean endsAtLine(int newline) {
      int at = newline + 1;
      while (at < text.length && Character.isWhitespace(text[at])) {
        if (text[at] == '\n') {
          return true;
        }
        at++;
      }
      return ListMarkers.end(source, at) > at;
    }

    private boolean endsBeforePoint(int from) {
      int at = skipBlanks(from);
      return at > from && ListMarkers.enclosed(source, at) > at;
    }

    private int skipBlanks(int from) {
      int at = from;
      while (at < text.length && Character.isWhitespace(text[at])) {
        at++;
      }
      return at;
    }

    private int endOfStop(int at) {
      int end = skip(CLOSING, at + 1);
      if (end == text.length) {
        return end;
      }
      if (!Character.isWhitespace(text[end])) {
        return isGlued(at, end) ? end : 0; // also where another stop follows, which then decides
      }
      int next = skipOpening(end);
      if (next == text.length) {
        return end;
      }
      char first = text[next];
      if (Character.isLowerCase(first)) {
        return 0;
      }
      boolean open = text[at] == '.' && (isAbbreviation(at, next) || isNumberOfPoint(at));
      return open ? 0 : end;
    }

    /** Whether a sentence begins at {@code next} right after a stop: "They met.He left." */
    private boolean isGlued(int stop, int next) {
      int opening = skipOpening(next);
      if (opening + 1 >= text.length || !endsInLowercase(stop)) {
        return false;
      }
      boolean dash = isDash(text[opening]) && Character.isWhitespace(text[opening + 1]);
      boolean capital = Character.isUpperCase(text[opening]) && isWordStart(opening);
      return (dash || capital) && !isAbbreviation(stop, opening);
    }

    private static boolean isDash(char c) {
      return c == '-' || c == '\u2013' || c == '\u2014';
    }

    /**
     * Whether a word that ends in two letters in lowercase, and is no address, is before a stop.
     */
    private boolean endsInLowercase(int stop) {
      int end = stop;
      while (end > 0 && CLOSING.indexOf(text[end - 1]) >= 0) {
        end--;
      }
      int begin = end;
      while (begin > 0 && Character.isLetter(text[begin - 1])) {
        begin--;
      }
      boolean address = begin > 0 && "./@".indexOf(text[begin - 1]) >= 0;
      return !address
          && end - begin >= 2
          && Character.isLowerCase(text[end - 1])
          && Character.isLowerCase(text[end - 2]);
    }

    /** Whether a word in lowercase after its first letter, or one of a single letter, is here. */
    private boolean isWordStart(int at) {
      return Character.isLowerCase(text[at + 1]) || Character.isWhitespace(text[at + 1]);
    }

    private int skip(String signs, int from) {
      int at = from;
      while (at < text.length && signs.indexOf(text[at]) >= 0) {
        at++;
      }
      return at;
    }

    private int skipOpening(int from) {
      int at = from;
      while (at < text.length
          && (Character.isWhitespace(text[at])
              || "\"'\u201c\u2018([\u00ab".indexOf(text[at]) >= 0)) {
        at++;
      }
      return at;
    }

    /** Whether the full stop at {@code dot} belongs to the word before it. */
    private boolean isAbbreviation(int dot, int next) {
      int begin = dot;
      while (begin > 0 && begin > dot - 8 && Character.isLetter(text[begin - 1])) {
        begin--;
      }
      if (begin == dot) {
        return false;
      }
      if (dot - begin == 1) {
        boolean dotted = begin >= 2 && text[begin - 1] == '.';
        return !dotted || !starters.contains(wordAt(next));
      }
      return abbreviations.contains(lower(begin, dot));
    }

    /** Whether a full stop belongs to the number that begins a line: "1. Trade". */
    private boolean isNumberOfPoint(int dot) {
      int begin = dot;
      while (begin > 0 && Character.isDigit(text[begin - 1])) {
        begin--;
      }
      return begin < dot && ListMarkers.isPoint(source, begin);
    }

    private String wordAt(int from) {
      int end = from;
      while (end < text.length && end < from + 10 && Character.isLetter(text[end])) {
        end++;
      }
      return lower(from, end);
    }

    private String lower(int begin, int end) {
      return new String(text, begin, end - begin).toLowerCase(Locale.ROOT);
    }

    private void add(int from, int to) {
      int begin = from;
      int end = to;
      while (begin < end && isBlank(text[begin])) {
        begin++;
      }
      while (end > begin && isBlank(text[end - 1])) {
        end--;
      }
      while (end - begin > LONGEST) {
        int cut = cutBefore(begin + LONGEST);
        addTrimmed(begin, cut);
        begin = cut;
        while (begin < end && isBlank(text[begin])) {
          begin++;
        }
      }
      addTrimmed(begin, end);
    }

    /**
     * The last white space of the hundred units before {@code limit}, else {@code limit} itself.
     */
    private int cutBefore(int limit) {
      for (int at = limit; at > limit - 100; at--) {
        if (isBlank(text[at])) {
          return at;
        }
      }
      return Character.isLowSurrogate(text[limit]) ? limit - 1 : limit;
    }

    private void addTrimmed(int begin, int end) {
      int last = end;
      while (last > begin && isBlank(text[last - 1])) {
        last--;
      }
      if (last > begin) {
        sentences.add(new Sentence(sentences.size(), new Span(begin, last)));
      }
    }

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
  }
}
