package org.entente.nlp.syntax.token;

import java.util.List;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.words.WordKind;

/** Corrects the parts of speech of a sentence's tokens by the tokens next to them. */
final class PartOfSpeechTagger {

  /** How many tokens before or after a time may belong to it: "in early May", "May 12, 2024". */
  private static final int REACH = 3;

  private final SyntaxLexicon lexicon;
  private final List<Token> tokens;

  private PartOfSpeechTagger(SyntaxLexicon lexicon, List<Token> tokens) {
    this.lexicon = lexicon;
    this.tokens = tokens;
  }

  /**
   * The tokens with their parts of speech in the sentence.
   *
   * @param tokens a list that may be changed
   * @param countries where countries are named
   */
  static List<Token> tag(SyntaxLexicon lexicon, List<Token> tokens, List<Span> countries) {
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(lexicon, tokens);
    for (int at = 0; at < tokens.size(); at++) {
      tagger.tagTime(at);
      tagger.tagNoLonger(at);
      tagger.tagNotOnly(at);
      tagger.tagBack(at);
      tagger.tagThatOf(at);
    }
    for (int at = 0; at < tokens.size(); at++) {
      tagger.tagPreposition(at);
    }
    countries.forEach(tagger::tagCountry);
    return List.copyOf(tokens);
  }

  /** Tags "on Monday", "in May", "last week" as adverbs. */
  private void tagTime(int at) {
    boolean period = at > 0 && has(WordKind.BEFORE_PERIOD, at - 1) && has(WordKind.PERIOD, at);
    if (period || (isCapital(at) && has(WordKind.DAY_OR_MONTH, at))) {
      tag(at, PartOfSpeech.ADVERB);
      for (int left = at - 1; left >= 0 && left >= at - REACH && belongsToTime(left); left--) {
        tag(left, PartOfSpeech.ADVERB);
      }
      for (int right = at + 1; right <= at + REACH && is(right, PartOfSpeech.NUMBER); right++) {
        tag(right, PartOfSpeech.ADVERB);
      }
    }
  }

  private boolean belongsToTime(int at) {
    return is(at, PartOfSpeech.NUMBER)
        || has(WordKind.BEFORE_PERIOD, at)
        || has(WordKind.BEFORE_TIME, at)
        || is(at, PartOfSpeech.HYPHEN);
  }

  /** Tags "no longer" as a negation inside a verb group. */
  private void tagNoLonger(int at) {
    if (at > 0 && word(at).equals("longer") && word(at - 1).equals("no")) {
      tag(at - 1, PartOfSpeech.NOT);
      tag(at, PartOfSpeech.ADVERB);
    }
  }

  /** Tags "not only", "no less" and the like as adverbs, which deny nothing. */
  private void tagNotOnly(int at) {
    if (at > 0
        && has(WordKind.NO_DENIAL, at)
        && (word(at - 1).equals("not") || word(at - 1).equals("no"))) {
      tag(at - 1, PartOfSpeech.ADVERB);
    }
  }

  /** Tags "back" as a verb where it has an object: "to back the bid", "and back each other". */
  private void tagBack(int at) {
    if (word(at).equals("back") && at + 1 < tokens.size()) {
      boolean opens =
          switch (partOfSpeech(at - 1)) {
            case TO, MODAL, DO, COORDINATOR, NOT -> true;
            default -> false;
          };
      if (opens && (is(at + 1, PartOfSpeech.DETERMINER) || isCapital(at + 1))) {
        tag(at, PartOfSpeech.CONTENT);
      }
    }
  }

  /** Tags the "that" of "that of Chile" as a determiner: it stands for a noun named before. */
  private void tagThatOf(int at) {
    boolean ofNoun = at + 1 < tokens.size() && word(at + 1).equals("of");
    if (ofNoun && is(at, PartOfSpeech.COMPLEMENTIZER)) {
      tag(at, PartOfSpeech.DETERMINER);
    }
  }

  /** Tags "since" and the like as prepositions before a time or a lone pronoun, not a clause. */
  private void tagPreposition(int at) {
    boolean time =
        is(at + 1, PartOfSpeech.ADVERB)
            || is(at + 1, PartOfSpeech.NUMBER)
            || (is(at + 1, PartOfSpeech.PRONOUN) && is(at + 2, PartOfSpeech.COMMA));
    if (time
        && is(at, PartOfSpeech.SUBORDINATOR)
        && has(WordKind.PREPOSITION_OR_SUBORDINATOR, at)) {
      tag(at, PartOfSpeech.PREPOSITION);
    }
  }

  private void tagCountry(Span name) {
    TokenRange range = SentenceTokens.range(tokens, name);
    for (int at = range.first(); at < range.end(); at++) {
      tag(at, PartOfSpeech.COUNTRY);
    }
  }

  private void tag(int at, PartOfSpeech partOfSpeech) {
    tokens.set(at, tokens.get(at).as(partOfSpeech));
  }

  private boolean has(WordKind kind, int at) {
    return lexicon.has(kind, word(at));
  }

  private String word(int at) {
    return tokens.get(at).word();
  }

  private boolean isCapital(int at) {
    return tokens.get(at).isCapital();
  }

  private PartOfSpeech partOfSpeech(int at) {
    return at < 0 || at >= tokens.size() ? PartOfSpeech.CLAUSE_END : tokens.get(at).partOfSpeech();
  }

  private boolean is(int at, PartOfSpeech partOfSpeech) {
    return partOfSpeech(at) == partOfSpeech;
  }
}
