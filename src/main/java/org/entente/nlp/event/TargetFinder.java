package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;

/** Finds the countries that the event of each verb of a sentence is directed at. */
final class TargetFinder {

  /** Relations whose object may belong to the target: "rejected Iraq's offer". */
  private static final Set<Relation> OF_OBJECT =
      EnumSet.of(
          Relation.ACCUSE,
          Relation.REJECT,
          Relation.SUPPORT,
          Relation.REQUEST,
          Relation.THREATEN,
          Relation.CONSULT,
          Relation.CONCEDE,
          Relation.SANCTION,
          Relation.COERCE,
          Relation.ASSAULT);

  /** Prepositions that may be repeated for each target: "to China and to Iran". */
  private static final Set<String> REPEATED = Set.of("to", "from", "with", "on", "against");

  /** Prepositions of a target that may be before the subject. */
  private static final Set<String> FRONTED = Set.of("from", "to");

  private static final int NO_TARGET = 9;

  private final ParsedSentence sentence;
  private final PredicateSenses senses;
  private final Set<String> circumstances;
  private final Map<Clause, List<CountryPhrase>> found = new HashMap<>();

  TargetFinder(ParsedSentence sentence, PredicateSenses senses, WordLists words) {
    this.sentence = sentence;
    this.senses = senses;
    this.circumstances = words.words(WordKind.BEFORE_CIRCUMSTANCE);
    List<Clause> clauses = sentence.clauses();
    for (int i = clauses.size() - 1; i >= 0; i--) {
      found.put(clauses.get(i), targets(clauses.get(i)));
    }
  }

  List<CountryPhrase> of(Clause clause) {
    return found.get(clause);
  }

  /** The targets of the object, else those of the complement, else those of a shared object. */
  private List<CountryPhrase> targets(Clause clause) {
    List<CountryPhrase> own = ownTargets(clause);
    if (own.isEmpty()) {
      own = fronted(clause);
    }
    if (!own.isEmpty()) {
      return own;
    }
    Optional<Clause> complement = sentence.complement(clause);
    return complement
        .map(next -> ofComplement(clause, next))
        .orElseGet(
            () ->
                sentence
                    .next(clause)
                    .filter(next -> sharesObject(clause, next))
                    .map(found::get)
                    .orElse(List.of()));
  }

  private List<CountryPhrase> ofComplement(Clause clause, Clause complement) {
    boolean finite = complement.verb().form() == Form.FINITE;
    List<CountryPhrase> subjects = finite ? complement.subjectCountries() : List.of();
    boolean same = subjects.isEmpty() || subjects.equals(clause.subjectCountries());
    return same ? found.get(complement) : subjects;
  }

  /** Whether two verbs share the object of the second: "condemned and rejected the claim". */
  private boolean sharesObject(Clause clause, Clause next) {
    int end = clause.verb().end();
    return next.verb().first() == end + 1 && sentence.tokens().is(end, PartOfSpeech.COORDINATOR);
  }

  /** The countries of a phrase before the subject: "From Zimbabwe, China imports tobacco". */
  private List<CountryPhrase> fronted(Clause clause) {
    int low = sentence.previous(clause).map(before -> before.verb().end()).orElse(0);
    return sentence.countriesIn(low, clause.subject().first()).stream()
        .filter(phrase -> FRONTED.contains(phrase.preposition()))
        .filter(phrase -> sentence.tokens().isBorder(phrase.governor().at() - 1))
        .toList();
  }

  private List<CountryPhrase> ownTargets(Clause clause) {
    CountryPhrase best = null;
    int rank = NO_TARGET;
    for (CountryPhrase phrase : clause.objectCountries()) {
      int own = rank(clause, phrase);
      if (own < rank) {
        best = phrase;
        rank = own;
      }
    }
    CountryPhrase first = best;
    return first == null
        ? List.of()
        : clause.objectCountries().stream().filter(phrase -> isLike(phrase, first)).toList();
  }

  /** Whether two countries are in one list, or after the same preposition. */
  private boolean isLike(CountryPhrase one, CountryPhrase other) {
    String preposition = governing(one);
    boolean repeated = REPEATED.contains(preposition) && preposition.equals(governing(other));
    return one.isModifier() == other.isModifier()
        && (one.headGovernor().at() == other.headGovernor().at() || repeated);
  }

  /** The preposition before a country, which may be the last word of a verb: "impose a ban on". */
  private String governing(CountryPhrase phrase) {
    int at = phrase.headGovernor().at();
    return sentence.tokens().is(at, PartOfSpeech.PREPOSITION)
        ? sentence.tokens().word(at)
        : phrase.headPreposition();
  }

  /** The rank of a country as a target of a verb; 0 is the most likely. */
  private int rank(Clause clause, CountryPhrase phrase) {
    String preposition = phrase.headPreposition();
    if (circumstances.contains(preposition) || isAside(phrase)) {
      return NO_TARGET;
    }
    boolean inverse = senses.of(clause).orientation() == Orientation.INVERSE;
    return switch (preposition) {
      case "" -> directRank(clause.verb(), phrase);
      case "from" -> inverse ? 0 : 1;
      case "with" -> isSubject(clause, phrase) ? 3 : 1;
      case "in", "inside", "within", "near", "across", "through", "under", "about", "via" -> 4;
      default -> 1;
    };
  }

  private static boolean isSubject(Clause clause, CountryPhrase phrase) {
    List<CountryPhrase> subjects = clause.subjectCountries();
    return subjects.size() == 1 && subjects.get(0).country().equals(phrase.country());
  }

  /** Whether a country is mentioned as an aside: ", to the dismay of Italy". */
  private boolean isAside(CountryPhrase phrase) {
    return phrase.preposition().equals("of")
        && phrase.headPreposition().equals("to")
        && sentence.tokens().is(phrase.headGovernor().at() - 1, PartOfSpeech.COMMA);
  }

  private static int directRank(VerbGroup verb, CountryPhrase phrase) {
    if (phrase.preposition().equals("of")) {
      return 3;
    }
    return phrase.isModifier() && !verb.states(OF_OBJECT) ? 2 : 0;
  }
}
