package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;

/** Finds to whom the deed of each verb of a sentence is done. */
final class TargetFinder {

  /** Deeds of words, whose object may be somebody's: "rejected Iraq's offer". */
  private static final Set<String> VERBAL =
      Set.of("ACCUSE", "REJECT", "SUPPORT", "REQUEST", "THREATEN", "CONSULT", "CONCEDE");

  /** Prepositions behind which nobody stands to whom a deed is done. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of(
          "after",
          "before",
          "during",
          "amid",
          "following",
          "despite",
          "since",
          "by",
          "like",
          "than",
          "without",
          "as",
          "versus");

  /** Prepositions that may be said again for each object: "to China and to Iran". */
  private static final Set<String> REPEATED = Set.of("to", "from", "with", "on", "against");

  /** Prepositions of an object that may stand before its clause. */
  private static final Set<String> FRONTED = Set.of("from", "to");

  private static final int NO_OBJECT = 9;

  private final ClauseStructure syntax;
  private final List<VerbGroup> verbs;
  private final PredicateSenses meanings;
  private final List<List<CountryPhrase>> found = new ArrayList<>();

  TargetFinder(ClauseStructure syntax, PredicateSenses meanings) {
    this.syntax = syntax;
    this.verbs = syntax.verbs();
    this.meanings = meanings;
    for (int verb = 0; verb < verbs.size(); verb++) {
      found.add(List.of());
    }
    for (int verb = verbs.size() - 1; verb >= 0; verb--) {
      found.set(verb, objects(verb));
    }
  }

  List<CountryPhrase> of(int verb) {
    return found.get(verb);
  }

  /** To whom a deed is done: the countries of its object, else those of its complement. */
  private List<CountryPhrase> objects(int verb) {
    List<CountryPhrase> own = ownObjects(verb);
    if (own.isEmpty()) {
      own = fronted(verb);
    }
    Optional<Integer> complement = own.isEmpty() ? syntax.complement(verb) : Optional.empty();
    if (complement.isEmpty()) {
      return own.isEmpty() && syntax.sharesObject(verb) ? found.get(verb + 1) : own;
    }
    int next = complement.get();
    boolean clause = verbs.get(next).form() == Form.FINITE;
    List<CountryPhrase> subjects = clause ? syntax.subjects(next) : List.of();
    boolean same = subjects.isEmpty() || subjects.equals(syntax.subjects(verb));
    return same ? found.get(next) : subjects;
  }

  /** The countries of a phrase before the subject: "From Zimbabwe, China imports tobacco". */
  private List<CountryPhrase> fronted(int verb) {
    int low = verb == 0 ? 0 : verbs.get(verb - 1).end();
    return syntax.partiesIn(low, syntax.subjectFirst(verb)).stream()
        .filter(party -> FRONTED.contains(party.near().preposition()))
        .filter(party -> syntax.words().isBorder(party.near().at() - 1))
        .toList();
  }

  private List<CountryPhrase> ownObjects(int verb) {
    List<CountryPhrase> behind = syntax.behind(verb);
    CountryPhrase best = null;
    int rank = NO_OBJECT;
    for (CountryPhrase party : behind) {
      if (rank(verb, party) < rank) {
        best = party;
        rank = rank(verb, party);
      }
    }
    CountryPhrase first = best;
    return first == null
        ? List.of()
        : behind.stream().filter(party -> isLike(party, first)).toList();
  }

  /** Whether two countries stand in one list, or behind the same preposition. */
  private static boolean isLike(CountryPhrase one, CountryPhrase other) {
    String preposition = one.far().preposition();
    boolean repeated =
        REPEATED.contains(preposition) && preposition.equals(other.far().preposition());
    return one.modifier() == other.modifier() && (one.far().at() == other.far().at() || repeated);
  }

  /** How likely a verb's deed is done to a country; the less, the likelier. */
  private int rank(int verb, CountryPhrase party) {
    String preposition = party.far().preposition();
    if (CIRCUMSTANCES.contains(preposition) || isAside(party)) {
      return NO_OBJECT;
    }
    boolean backward = meanings.of(verb).bearing() == Bearing.BACKWARD;
    return switch (preposition) {
      case "" -> directRank(verbs.get(verb), party);
      case "from" -> backward ? 0 : 1;
      case "with" -> isSubject(verb, party) ? 3 : 1;
      case "in", "inside", "within", "near", "across", "through", "under", "about", "via" -> 4;
      default -> 1;
    };
  }

  /** Whether a country is the one that does the deed. */
  private boolean isSubject(int verb, CountryPhrase party) {
    List<CountryPhrase> subjects = syntax.subjects(verb);
    return subjects.size() == 1 && subjects.get(0).country().equals(party.country());
  }

  /** Whether a country only hears of a deed: ", to the dismay of Italy". */
  private boolean isAside(CountryPhrase party) {
    return party.near().preposition().equals("of")
        && party.far().preposition().equals("to")
        && syntax.words().is(party.far().at() - 1, PartOfSpeech.COMMA);
  }

  private static int directRank(VerbGroup verb, CountryPhrase party) {
    if (party.near().preposition().equals("of")) {
      return 3;
    }
    return party.modifier() && !verb.hasCode(VERBAL) ? 2 : 0;
  }
}
