package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.nlp.syntax.CountryPhrase.Governor;

/** Finds what governs each country of a sentence. */
public final class CountryPhrases {

  /** What goods are where they come from. */
  static final Set<String> MADE = Set.of("grown", "made", "manufactured", "mined", "produced");

  private final SentenceTokens words;
  private final boolean[] ofVerb;
  private final int frontedEnd;
  private final List<CountryPhrase> found = new ArrayList<>();

  private CountryPhrases(SentenceTokens words, List<VerbGroup> verbs) {
    this.words = words;
    ofVerb = new boolean[words.size() + 1];
    for (VerbGroup verb : verbs) {
      for (int at = verb.first(); at < verb.end(); at++) {
        ofVerb[at] = true;
      }
    }
    frontedEnd = verbs.isEmpty() ? ClauseStructure.NONE : frontedEnd(verbs.get(0).first());
  }

  /** The comma behind the phrase that a sentence begins with: "With aid from Chile, Peru built". */
  private int frontedEnd(int verb) {
    int at = words.is(0, PartOfSpeech.PREPOSITION) ? verb - 1 : ClauseStructure.NONE;
    while (at > 0 && !words.is(at, PartOfSpeech.COMMA)) {
      at--;
    }
    return at;
  }

  /**
   * The countries of {@code mentions} as parties, in order.
   *
   * @param shift where the sentence begins in the document
   */
  public static List<CountryPhrase> of(
      List<CountryMention> mentions, int shift, SentenceTokens words, List<VerbGroup> verbs) {
    CountryPhrases parties = new CountryPhrases(words, verbs);
    for (CountryMention mention : mentions) {
      int first = words.indexAt(mention.span().begin() - shift);
      int last = words.indexAt(mention.span().end() - 1 - shift);
      int end = Math.min(words.size(), last + 1);
      if (first < end) {
        parties.found.add(parties.party(mention, first, end));
      }
    }
    return parties.withSharedNouns();
  }

  /** The parties; "Greek" in "Greek and Turkish ships" says of what country the ships are, too. */
  private List<CountryPhrase> withSharedNouns() {
    for (int i = found.size() - 2; i >= 0; i--) {
      CountryPhrase party = found.get(i);
      CountryPhrase next = found.get(i + 1);
      if (next.modifier() && !party.modifier() && isJoined(party.end(), next.first())) {
        found.set(
            i,
            new CountryPhrase(
                party.mention(), party.first(), party.end(), party.near(), party.far(), true));
      }
    }
    return found;
  }

  private boolean isJoined(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.is(at, PartOfSpeech.AND) && !words.is(at, PartOfSpeech.COMMA)) {
        return false;
      }
    }
    return to > from;
  }

  private CountryPhrase party(CountryMention mention, int first, int end) {
    boolean modifier =
        words.is(end, PartOfSpeech.POSSESSIVE)
            || words.is(end, PartOfSpeech.HYPHEN)
            || (words.is(end, PartOfSpeech.OPEN) && !ofVerb[end]);
    Governor near = origin(governor(first - 1, false));
    Governor far = near.preposition().equals("of") ? governor(near.at() - 1, true) : near;
    return new CountryPhrase(mention, first, end, near, far, modifier);
  }

  /** Takes the "in" of "made in" for a "from". */
  private Governor origin(Governor governor) {
    boolean made =
        governor.preposition().equals("in")
            && governor.at() > 0
            && MADE.contains(words.word(governor.at() - 1));
    return made ? new Governor(governor.at(), "from") : governor;
  }

  /** What governs the noun phrase whose words go on to the left at {@code from}. */
  private Governor governor(int from, boolean skipsOf) {
    for (int at = from; at >= 0; at--) {
      if (ofVerb[at]) {
        return new Governor(at, "");
      }
      switch (words.classAt(at)) {
        case OPEN, NAME, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, ADVERB -> {}
        case PREPOSITION, TO -> {
          if (!skipsOf || !words.word(at).equals("of")) {
            return new Governor(at, words.word(at));
          }
        }
        case AND, COMMA -> {
          CountryPhrase joined = joined(at);
          return joined == null ? Governor.NONE : skipsOf ? joined.far() : joined.near();
        }
        default -> {
          return Governor.NONE;
        }
      }
    }
    return Governor.NONE;
  }

  /** The party before the conjunction or comma at {@code at} whose list goes on behind it. */
  private CountryPhrase joined(int at) {
    int left = at;
    while (left >= 0 && (words.is(left, PartOfSpeech.AND) || words.is(left, PartOfSpeech.COMMA))) {
      left--;
    }
    if (found.isEmpty() || at == frontedEnd) {
      return null;
    }
    CountryPhrase last = found.get(found.size() - 1);
    while (left >= last.end()) {
      boolean goesOn =
          !ofVerb[left]
              && (words.is(left, PartOfSpeech.OPEN)
                  || words.is(left, PartOfSpeech.POSSESSIVE)
                  || words.is(left, PartOfSpeech.HYPHEN)
                  || words.is(left, PartOfSpeech.NAME));
      if (!goesOn) {
        return null;
      }
      left--;
    }
    return last;
  }
}
