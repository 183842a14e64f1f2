package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Predicate;

/** Finds the countries that act where a verb is passive. */
final class PassiveAgents {

  /** Relations in which something moves from one country to another. */
  static final Set<Relation> TRANSFERS = EnumSet.of(Relation.AID, Relation.TRADE);

  private static final Set<Relation> BY_COURTS = EnumSet.of(Relation.ACCUSE, Relation.COERCE);

  private final PredicateSenses senses;
  private final Set<String> courtVerbs;

  PassiveAgents(PredicateSenses senses, WordLists words) {
    this.senses = senses;
    this.courtVerbs = words.words(WordKind.COURT_VERB);
  }

  /** The countries of the object after one of some prepositions. */
  static List<CountryPhrase> after(Set<String> prepositions, Clause clause) {
    return clause.objectCountries().stream()
        .filter(phrase -> prepositions.contains(phrase.headPreposition()))
        .toList();
  }

  /** The countries after "by". */
  static List<CountryPhrase> named(Clause clause) {
    return after(Set.of("by"), clause);
  }

  /** The named agents, else the supplier, else the state that holds or tries the subject. */
  List<CountryPhrase> of(Clause clause, PredicateSense sense) {
    List<CountryPhrase> agents = named(clause);
    if (!agents.isEmpty() || clause.subjectCountries().isEmpty()) {
      return agents;
    }
    Optional<Relation> relation = sense.relation();
    if (relation.filter(TRANSFERS::contains).isPresent() && !senses.hasGoodsAsSubject(clause)) {
      return after(Set.of("from"), clause);
    }
    return relation.filter(BY_COURTS::contains).isPresent() && isBeforeCourt(clause)
        ? after(Set.of("in"), clause)
        : List.of();
  }

  private boolean isBeforeCourt(Clause clause) {
    return clause.verb().predicate().filter(this::isOfCourt).isPresent()
        && clause.subjectCountries().stream()
            .allMatch(p -> p.isModifier() || p.mention().kind() == CountryKind.DEMONYM);
  }

  private boolean isOfCourt(Predicate verb) {
    int space = verb.lemma().indexOf(' ');
    return courtVerbs.contains(space < 0 ? verb.lemma() : verb.lemma().substring(0, space));
  }
}
