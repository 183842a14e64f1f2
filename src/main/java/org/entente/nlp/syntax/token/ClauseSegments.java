package org.entente.nlp.syntax.token;

import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;

/**
 * The segments of a sentence between the punctuation marks and conjunctions that separate clauses.
 *
 * <p>A segment ends at a semicolon, a colon or a dash between spaces, before "but", "while",
 * "which", "who", "after" and the like, and at a comma before "and", "or", "as", "so" and "where".
 * It needs no verb, so that a heading or a list has segments as well; a {@code Clause} is the
 * clause of one verb.
 */
public final class ClauseSegments {

  private final SyntaxLexicon lexicon;
  private final String text;
  private final Span sentence;
  private final int[] segments;

  public ClauseSegments(SyntaxLexicon lexicon, String text, Span sentence, SentenceTokens tokens) {
    this.lexicon = lexicon;
    this.text = text;
    this.sentence = sentence;
    segments = new int[tokens.size()];
    int segment = 0;
    for (int at = 0; at < segments.length; at++) {
      if (isBorder(tokens.word(at), tokens.span(at))) {
        segment++;
      }
      segments[at] = segment;
    }
  }

  /** The number of the segment that holds a token, from 0. */
  public int of(int token) {
    return token < segments.length ? segments[token] : segments.length;
  }

  private boolean isBorder(String word, Span span) {
    int begin = span.begin();
    return switch (text.charAt(begin)) {
      case ';', ':' -> isSpace(begin + 1);
      case '\u2014' -> true;
      case '-', '\u2013' -> isSpace(begin - 1) && isSpace(endOfDash(begin));
      default -> {
        boolean isWord = isSpace(begin - 1) && isSpace(span.end());
        boolean afterComma =
            isWord && begin - 2 >= sentence.begin() && text.charAt(begin - 2) == ',';
        yield isWord
            && (lexicon.has(WordKind.SEGMENT_CONJUNCTION, word)
                || (afterComma && lexicon.has(WordKind.SEGMENT_CONJUNCTION_AFTER_COMMA, word)));
      }
    };
  }

  private int endOfDash(int begin) {
    boolean isDouble = begin + 1 < sentence.end() && isDash(text.charAt(begin + 1));
    return isDouble ? begin + 2 : begin + 1;
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '\u2013';
  }

  private boolean isSpace(int at) {
    return at >= sentence.begin()
        && at < sentence.end()
        && switch (text.charAt(at)) {
          case ' ', '\t', '\n', '\f', '\r', '\u000b' -> true;
          default -> false;
        };
  }
}
