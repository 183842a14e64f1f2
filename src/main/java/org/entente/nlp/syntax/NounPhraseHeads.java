package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the countries that head the noun phrases before verbs. */
final class NounPhraseHeads {

  /** What stands before "with" where both do the same. */
  private static final Set<String> JOINED = Set.of("together", "along", "jointly");

  private final SentenceTokens words;
  private final List<CountryPhrase> parties;

  NounPhraseHeads(SentenceTokens words, List<CountryPhrase> parties) {
    this.words = words;
    this.parties = parties;
  }

  /** The first word behind "In a statement," and the like. */
  int behindAdjunct(int low, int end) {
    int from = low;
    while (isAdjunct(from)) {
      int comma = from;
      while (comma < end && !words.is(comma, PartOfSpeech.COMMA)) {
        comma++;
      }
      if (comma >= end - 1) {
        return words.is(from, PartOfSpeech.ADVERB) ? from + 1 : low;
      }
      from = comma + 1;
    }
    return from;
  }

  private boolean isAdjunct(int at) {
    return switch (words.classAt(at)) {
      case PREPOSITION, ADVERB, SUBORDINATE, TO -> true;
      default -> false;
    };
  }

  /** The countries that head the noun phrase between two words. */
  List<CountryPhrase> heads(int from, int to) {
    List<CountryPhrase> inside = CountryPhrase.between(parties, from, to);
    int best = inside.stream().mapToInt(party -> rank(party, from)).min().orElse(0);
    List<CountryPhrase> heads = new ArrayList<>();
    int last = from;
    for (CountryPhrase party : inside) {
      if (!heads.isEmpty() && hasApposition(last, party.first())) {
        break;
      }
      last = party.end();
      if (rank(party, from) == best) {
        heads.add(party);
      }
    }
    return heads;
  }

  /** Some countries, and their companions between two words. */
  List<CountryPhrase> withCompanions(List<CountryPhrase> heads, int from, int to) {
    if (heads.isEmpty()) {
      return heads;
    }
    List<CountryPhrase> all = new ArrayList<>(heads);
    for (CountryPhrase party : CountryPhrase.between(parties, from, to)) {
      if (!heads.contains(party) && isCompanion(words, party)) {
        all.add(party);
      }
    }
    return all;
  }

  /** Whether a country does something "together with" another, or "like" it. */
  static boolean isCompanion(SentenceTokens words, CountryPhrase party) {
    int at = party.near().at();
    return switch (party.near().preposition()) {
      case "like" -> true;
      case "with" -> at > 0 && JOINED.contains(words.word(at - 1));
      default -> false;
    };
  }

  /** Whether a comma and a noun stand between: "Pakistan, a key US ally". */
  private boolean hasApposition(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean noun =
          words.is(at + 1, PartOfSpeech.DETERMINER) || words.is(at + 1, PartOfSpeech.OPEN);
      if (noun && words.is(at, PartOfSpeech.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** How far a country is from the head of the noun phrase that begins at {@code from}. */
  private static int rank(CountryPhrase party, int from) {
    if (party.near().at() < from) {
      return 0;
    }
    return switch (party.near().preposition()) {
      case "" -> 0;
      case "of", "from" -> party.far().at() < from || party.far().preposition().isEmpty() ? 1 : 3;
      case "in", "at" -> 2;
      default -> 3;
    };
  }
}
