package org.entente.nlp.syntax.token;

import java.util.List;
import org.entente.model.text.Span;

/** The tokens of a sentence, numbered from 0, with their parts of speech; immutable. */
public final class SentenceTokens {

  private final List<Token> tokens;

  private SentenceTokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The tokens of a sentence.
   *
   * @param text the document
   * @param sentence where the sentence is in the document
   * @param countries where the document names countries, as far as in this sentence
   */
  public static SentenceTokens of(
      SyntaxLexicon lexicon, String text, Span sentence, List<Span> countries) {
    return new SentenceTokens(
        PartOfSpeechTagger.tag(
            lexicon, new SentenceTokenizer(lexicon, text, sentence).tokens(), countries));
  }

  public int size() {
    return tokens.size();
  }

  public String word(int at) {
    return tokens.get(at).word();
  }

  /** Whether the token at {@code at} exists and is {@code word}. */
  public boolean isWord(int at, String word) {
    return at >= 0 && at < size() && tokens.get(at).word().equals(word);
  }

  public Span span(int at) {
    return tokens.get(at).span();
  }

  /** The part of speech of a token; {@code CLAUSE_END} before the first and after the last. */
  public PartOfSpeech partOfSpeech(int at) {
    return at < 0 || at >= tokens.size() ? PartOfSpeech.CLAUSE_END : tokens.get(at).partOfSpeech();
  }

  public boolean is(int at, PartOfSpeech partOfSpeech) {
    return partOfSpeech(at) == partOfSpeech;
  }

  /** Whether a token separates clauses. */
  public boolean isBorder(int at) {
    return switch (partOfSpeech(at)) {
      case CLAUSE_END, COMPLEMENTIZER, RELATIVE, SUBORDINATOR -> true;
      default -> false;
    };
  }

  /** The first border from {@code first} to before {@code end}, or {@code end}. */
  public int border(int first, int end) {
    int at = first;
    while (at < end && !isBorder(at)) {
      at++;
    }
    return at;
  }

  public boolean isCapital(int at) {
    return tokens.get(at).isCapital();
  }

  /** The tokens that a span of the document covers; empty if it covers none. */
  public TokenRange range(Span span) {
    return range(tokens, span);
  }

  /** The first token that ends after an offset of the document; {@link #size} if there is none. */
  public int indexAt(int offset) {
    return indexAt(tokens, offset);
  }

  /** A span may end after the full stop of "U.S.", which is no token. */
  static TokenRange range(List<Token> tokens, Span span) {
    int end = indexAt(tokens, span.end());
    boolean inside = end < tokens.size() && tokens.get(end).span().begin() < span.end();
    return new TokenRange(indexAt(tokens, span.begin()), inside ? end + 1 : end);
  }

  static int indexAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
