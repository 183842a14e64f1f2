package org.entente.nlp.syntax.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.model.text.Span;

/**
 * Cuts a sentence into words and punctuation marks; quotation marks are left out.
 *
 * <p>A hyphen between two words is a token, and so is a possessive 's. Numbers keep their commas
 * and full stops ("3.5", "1,000"), abbreviations their full stops ("U.S"), and verbs their "n't".
 */
final class SentenceTokenizer {

  private final SyntaxLexicon lexicon;
  private final String text;
  private final int begin;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();

  SentenceTokenizer(SyntaxLexicon lexicon, String text, Span sentence) {
    this.lexicon = lexicon;
    this.text = text;
    this.begin = sentence.begin();
    this.end = sentence.end();
  }

  /** The tokens in order, each with the part of speech of its word alone. */
  List<Token> tokens() {
    int at = begin;
    while (at < end) {
      int closed = endOfInitials(at);
      if (closed > at) {
        at = closed;
      } else if (Character.isLetterOrDigit(text.charAt(at))) {
        int next = endOfWord(at);
        addWord(at, next);
        at = next;
      } else {
        addMark(at);
        at++;
      }
    }
    return tokens;
  }

  /** The end of initials or a ticker in brackets, "(IAEA)" or "(TTM.NS)"; {@code from} if none. */
  private int endOfInitials(int from) {
    if (text.charAt(from) != '(') {
      return from;
    }
    int at = from + 1;
    while (at < end && isInitial(text.charAt(at))) {
      at++;
    }
    return at > from + 2 && at < end && text.charAt(at) == ')' ? at + 1 : from;
  }

  private static boolean isInitial(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c) || c == '.' || c == '-';
  }

  private int endOfWord(int from) {
    int at = from + 1;
    while (at < end && (belongsToWord(text.charAt(at)) || continues(at))) {
      at++;
    }
    return at;
  }

  private static boolean belongsToWord(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private boolean continues(int at) {
    if (at + 1 == end) {
      return false;
    }
    char before = text.charAt(at - 1);
    char next = text.charAt(at + 1);
    return switch (text.charAt(at)) {
      case ',' -> Character.isDigit(before) && Character.isDigit(next);
      case '.' -> Character.isLetterOrDigit(next);
      case '\'', '\u2019' -> before == 'n' && next == 't';
      default -> false;
    };
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private void addWord(int from, int to) {
    String word = text.substring(from, to).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean possessive =
        word.equals("s")
            && from > begin
            && isApostrophe(text.charAt(from - 1))
            && !tokens.isEmpty();
    add(word, from, to, possessive ? PartOfSpeech.POSSESSIVE : lexicon.partOfSpeech(word));
  }

  private void addMark(int at) {
    switch (text.charAt(at)) {
      case ',' -> add(",", at, at + 1, PartOfSpeech.COMMA);
      case ';', ':', '\u2014', '(', ')', '!', '?' -> add(";", at, at + 1, PartOfSpeech.CLAUSE_END);
      case '-', '\u2010', '\u2011', '\u2013' -> addDash(at);
      case '&' -> add("&", at, at + 1, PartOfSpeech.COORDINATOR);
      case '\'', '\u2019' -> addApostrophe(at);
      default -> {}
    }
  }

  private void addDash(int at) {
    boolean joins =
        at > begin
            && at + 1 < end
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(at + 1));
    add(joins ? "-" : ";", at, at + 1, joins ? PartOfSpeech.HYPHEN : PartOfSpeech.CLAUSE_END);
  }

  /** Adds the apostrophe of a plural possessive: an apostrophe after a final s. */
  private void addApostrophe(int at) {
    boolean plural = at > begin && text.charAt(at - 1) == 's';
    boolean isLast = at + 1 == end || text.charAt(at + 1) == ' ';
    if (plural && isLast) {
      add("s", at, at + 1, PartOfSpeech.POSSESSIVE);
    }
  }

  private void add(String word, int from, int to, PartOfSpeech partOfSpeech) {
    boolean isCapital = Character.isUpperCase(text.charAt(from));
    tokens.add(new Token(word, new Span(from, to), partOfSpeech, isCapital));
  }
}
