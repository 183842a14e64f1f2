package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the countries that head the noun phrases before verbs. */
final class NounPhraseHeads {

  /** Words before "with" if both countries act. */
  private static final Set<String> JOINED = Set.of("together", "along", "jointly");

  private final SentenceTokens tokens;
  private final List<CountryPhrase> countries;

  NounPhraseHeads(SentenceTokens tokens, List<CountryPhrase> countries) {
    this.tokens = tokens;
    this.countries = countries;
  }

  /** The first token after "In a statement," and other adjuncts before the subject. */
  int afterAdjuncts(int low, int end) {
    int from = low;
    while (isAdjunct(from)) {
      int comma = from;
      while (comma < end && !tokens.is(comma, PartOfSpeech.COMMA)) {
        comma++;
      }
      if (comma >= end - 1) {
        return tokens.is(from, PartOfSpeech.ADVERB) ? from + 1 : low;
      }
      from = comma + 1;
    }
    return from;
  }

  private boolean isAdjunct(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case PREPOSITION, ADVERB, SUBORDINATOR, TO -> true;
      default -> false;
    };
  }

  /** The countries that head the noun phrase between two tokens. */
  List<CountryPhrase> heads(int from, int to) {
    List<CountryPhrase> inside = CountryPhrase.in(new TokenRange(from, to), countries);
    int best = inside.stream().mapToInt(phrase -> rank(phrase, from)).min().orElse(0);
    List<CountryPhrase> heads = new ArrayList<>();
    int last = from;
    for (CountryPhrase phrase : inside) {
      if (!heads.isEmpty() && hasApposition(last, phrase.first())) {
        break;
      }
      last = phrase.end();
      if (rank(phrase, from) == best) {
        heads.add(phrase);
      }
    }
    return heads;
  }

  /** Some countries, and their companions between two tokens. */
  List<CountryPhrase> withCompanions(List<CountryPhrase> heads, int from, int to) {
    if (heads.isEmpty()) {
      return heads;
    }
    List<CountryPhrase> all = new ArrayList<>(heads);
    for (CountryPhrase phrase : CountryPhrase.in(new TokenRange(from, to), countries)) {
      if (!heads.contains(phrase) && isCompanion(tokens, phrase)) {
        all.add(phrase);
      }
    }
    return all;
  }

  /** Whether a country does something "together with" another, or "like" it. */
  static boolean isCompanion(SentenceTokens tokens, CountryPhrase phrase) {
    int at = phrase.governor().at();
    return switch (phrase.preposition()) {
      case "like" -> true;
      case "with" -> at > 0 && JOINED.contains(tokens.word(at - 1));
      default -> false;
    };
  }

  /** Whether a comma and a noun are between two tokens: "Pakistan, a key US ally". */
  private boolean hasApposition(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean noun =
          tokens.is(at + 1, PartOfSpeech.DETERMINER) || tokens.is(at + 1, PartOfSpeech.CONTENT);
      if (noun && tokens.is(at, PartOfSpeech.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** How far a country is from the head of the noun phrase that begins at {@code from}. */
  private static int rank(CountryPhrase phrase, int from) {
    if (phrase.governor().at() < from) {
      return 0;
    }
    return switch (phrase.preposition()) {
      case "" -> 0;
      case "of", "from" ->
          phrase.headGovernor().at() < from || phrase.headPreposition().isEmpty() ? 1 : 3;
      case "in", "at" -> 2;
      default -> 3;
    };
  }
}
