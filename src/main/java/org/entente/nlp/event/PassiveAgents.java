package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;

/** Finds who does what a passive verb tells. */
final class PassiveAgents {

  /** Deeds by which something goes from one to another. */
  static final Set<Relation> SENT = EnumSet.of(Relation.AID, Relation.TRADE);

  private static final Set<Relation> OF_COURTS = EnumSet.of(Relation.ACCUSE, Relation.COERCE);

  /** What only the state does in which it is done: "a Greek was arrested in Italy". */
  private static final Set<String> COURT_VERBS =
      Set.of(
          "arrest",
          "charge",
          "convict",
          "detain",
          "hold",
          "imprison",
          "indict",
          "intern",
          "jail",
          "prosecute",
          "put",
          "sentence",
          "try");

  private final ClauseStructure syntax;
  private final PredicateSenses meanings;

  PassiveAgents(ClauseStructure syntax, PredicateSenses meanings) {
    this.syntax = syntax;
    this.meanings = meanings;
  }

  /** The countries behind a verb and one of some prepositions. */
  List<CountryPhrase> behind(int verb, Set<String> prepositions) {
    return syntax.behind(verb).stream()
        .filter(party -> prepositions.contains(party.far().preposition()))
        .toList();
  }

  /** Those by whom the deed of a verb is done. */
  List<CountryPhrase> agents(int verb) {
    return behind(verb, Set.of("by"));
  }

  /** The agents of a passive verb, else who supplies by it, else the state that holds or tries. */
  List<CountryPhrase> ofPassive(int verb, PredicateSense meaning) {
    List<CountryPhrase> agents = agents(verb);
    if (!agents.isEmpty() || syntax.subjects(verb).isEmpty()) {
      return agents;
    }
    if (meaning.relation().filter(SENT::contains).isPresent() && !meanings.isOfGoods(verb)) {
      return behind(verb, Set.of("from"));
    }
    return meaning.relation().filter(OF_COURTS::contains).isPresent() && isOfCourts(verb)
        ? behind(verb, Set.of("in"))
        : List.of();
  }

  private boolean isOfCourts(int verb) {
    return syntax
            .verbs()
            .get(verb)
            .entry()
            .map(Entry::surface)
            .filter(COURT_VERBS::contains)
            .isPresent()
        && syntax.subjects(verb).stream()
            .allMatch(p -> p.modifier() || p.mention().kind() == CountryKind.DEMONYM);
  }
}
