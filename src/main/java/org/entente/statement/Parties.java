package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.statement.Party.Governor;

/** Finds what governs each country of a sentence. */
final class Parties {

  /** What goods are where they come from. */
  static final Set<String> MADE = Set.of("grown", "made", "manufactured", "mined", "produced");

  private final Words words;
  private final boolean[] ofVerb;
  private final int frontedEnd;
  private final List<Party> found = new ArrayList<>();

  private Parties(Words words, List<Verb> verbs) {
    this.words = words;
    ofVerb = new boolean[words.size() + 1];
    for (Verb verb : verbs) {
      for (int at = verb.first(); at < verb.end(); at++) {
        ofVerb[at] = true;
      }
    }
    frontedEnd = verbs.isEmpty() ? Syntax.NONE : frontedEnd(verbs.get(0).first());
  }

  /** The comma behind the phrase that a sentence begins with: "With aid from Chile, Peru built". */
  private int frontedEnd(int verb) {
    int at = words.is(0, WordClass.PREPOSITION) ? verb - 1 : Syntax.NONE;
    while (at > 0 && !words.is(at, WordClass.COMMA)) {
      at--;
    }
    return at;
  }

  /**
   * The countries of {@code mentions} as parties, in order.
   *
   * @param shift where the sentence begins in the document
   */
  static List<Party> of(List<CountryMention> mentions, int shift, Words words, List<Verb> verbs) {
    Parties parties = new Parties(words, verbs);
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
  private List<Party> withSharedNouns() {
    for (int i = found.size() - 2; i >= 0; i--) {
      Party party = found.get(i);
      Party next = found.get(i + 1);
      if (next.modifier() && !party.modifier() && isJoined(party.end(), next.first())) {
        found.set(
            i,
            new Party(
                party.mention(), party.first(), party.end(), party.near(), party.far(), true));
      }
    }
    return found;
  }

  private boolean isJoined(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.is(at, WordClass.AND) && !words.is(at, WordClass.COMMA)) {
        return false;
      }
    }
    return to > from;
  }

  private Party party(CountryMention mention, int first, int end) {
    boolean modifier =
        words.is(end, WordClass.POSSESSIVE)
            || words.is(end, WordClass.HYPHEN)
            || (words.is(end, WordClass.OPEN) && !ofVerb[end]);
    Governor near = origin(governor(first - 1, false));
    Governor far = near.preposition().equals("of") ? governor(near.at() - 1, true) : near;
    return new Party(mention, first, end, near, far, modifier);
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
          Party joined = joined(at);
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
  private Party joined(int at) {
    int left = at;
    while (left >= 0 && (words.is(left, WordClass.AND) || words.is(left, WordClass.COMMA))) {
      left--;
    }
    if (found.isEmpty() || at == frontedEnd) {
      return null;
    }
    Party last = found.get(found.size() - 1);
    while (left >= last.end()) {
      boolean goesOn =
          !ofVerb[left]
              && (words.is(left, WordClass.OPEN)
                  || words.is(left, WordClass.POSSESSIVE)
                  || words.is(left, WordClass.HYPHEN)
                  || words.is(left, WordClass.NAME));
      if (!goesOn) {
        return null;
      }
      left--;
    }
    return last;
  }
}
