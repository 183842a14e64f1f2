package org.entente.nlp.syntax;

import java.util.List;
import java.util.Set;
import org.entente.model.Span;

/** Corrects the parts of speech of a sentence's tokens by the tokens next to them. */
final class PartOfSpeechTagger {

  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private static final Set<String> PERIODS =
      Set.of(
          "day", "week", "month", "year", "night", "spring", "summer", "autumn", "winter",
          "decade");

  private static final Set<String> PREPOSITIONS_OF_TIME =
      Set.of("since", "until", "till", "after", "before");

  private static final Set<String> RELATIVE_TIMES = Set.of("last", "next", "one", "this");

  private static final Set<String> BEFORE_TIMES = Set.of("on", "in", "of", "early", "late", "mid");

  /** How many tokens before or after a time may belong to it: "in early May", "May 12, 2024". */
  private static final int REACH = 3;

  private final List<Token> tokens;

  private PartOfSpeechTagger(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * The tokens with their parts of speech in the sentence.
   *
   * @param tokens a list that may be changed
   * @param countries where countries are named
   */
  static List<Token> tag(List<Token> tokens, List<Span> countries) {
    PartOfSpeechTagger tagger = new PartOfSpeechTagger(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      tagger.tagTime(at);
      tagger.tagNoLonger(at);
      tagger.tagBack(at);
    }
    for (int at = 0; at < tokens.size(); at++) {
      tagger.tagPreposition(at);
    }
    countries.forEach(tagger::tagCountry);
    return List.copyOf(tokens);
  }

  /** Tags "on Monday", "in May", "last week" as adverbs. */
  private void tagTime(int at) {
    boolean period = at > 0 && RELATIVE_TIMES.contains(word(at - 1)) && PERIODS.contains(word(at));
    if (period || (isCapital(at) && TIMES.contains(word(at)))) {
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
        || RELATIVE_TIMES.contains(word(at))
        || BEFORE_TIMES.contains(word(at))
        || is(at, PartOfSpeech.HYPHEN);
  }

  /** Tags "no longer" as a negation inside a verb group. */
  private void tagNoLonger(int at) {
    if (at > 0 && word(at).equals("longer") && word(at - 1).equals("no")) {
      tag(at - 1, PartOfSpeech.NOT);
      tag(at, PartOfSpeech.ADVERB);
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

  /** Tags "since" and the like as prepositions before a time or a lone pronoun, not a clause. */
  private void tagPreposition(int at) {
    boolean time =
        is(at + 1, PartOfSpeech.ADVERB)
            || is(at + 1, PartOfSpeech.NUMBER)
            || (is(at + 1, PartOfSpeech.PRONOUN) && is(at + 2, PartOfSpeech.COMMA));
    if (time && is(at, PartOfSpeech.SUBORDINATOR) && PREPOSITIONS_OF_TIME.contains(word(at))) {
      tag(at, PartOfSpeech.PREPOSITION);
    }
  }

  private void tagCountry(Span name) {
    int last = SentenceTokens.indexAt(tokens, name.end() - 1);
    for (int at = SentenceTokens.indexAt(tokens, name.begin());
        at <= last && at < tokens.size();
        at++) {
      tag(at, PartOfSpeech.COUNTRY);
    }
  }

  private void tag(int at, PartOfSpeech partOfSpeech) {
    tokens.set(at, tokens.get(at).as(partOfSpeech));
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
