package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.CountryPhrase.Governor;
import org.entente.nlp.syntax.PredicateHit;

/**
 * Tells who suffers what a country condemns from who does it: "condemned Israel's attack on Iran"
 * accuses Israel and supports Iran.
 */
final class Victims {

  /** Relations of nouns that somebody suffers. */
  private static final Set<Relation> WRONGS = EnumSet.of(Relation.ASSAULT, Relation.COERCE);

  private static final Set<String> DONE_TO = Set.of("against", "on");

  private final PredicateSenses senses;

  Victims(PredicateSenses senses) {
    this.senses = senses;
  }

  /** An event, and the support for victims if it is an accusation that names them. */
  List<Event> split(Event event) {
    boolean accuses =
        event.has(Relation.ACCUSE)
            && event.modality() != Modality.NEGATED
            && !event.sources().isEmpty();
    List<CountryPhrase> victims = accuses ? victims(event.clause().orElseThrow()) : List.of();
    if (victims.isEmpty()) {
      return List.of(event);
    }
    List<CountryPhrase> accused =
        Stream.concat(
                event.targets().stream(),
                PassiveAgents.named(event.clause().orElseThrow()).stream())
            .distinct()
            .filter(phrase -> !victims.contains(phrase))
            .toList();
    List<Event> events = new ArrayList<>();
    if (!accused.isEmpty()) {
      events.add(event.directed(Relation.ACCUSE, accused, event.modality()));
    }
    events.add(event.directed(Relation.SUPPORT, victims, event.modality()));
    return events;
  }

  /** The countries that suffer the event in the object of an active verb. */
  private List<CountryPhrase> victims(Clause clause) {
    Optional<PredicateHit> wrong =
        clause.verb().isPassive()
            ? Optional.empty()
            : senses.objectNoun(clause).filter(Victims::isWrong);
    return wrong.map(hit -> sufferers(hit, clause.objectCountries())).orElse(List.of());
  }

  private static boolean isWrong(PredicateHit hit) {
    return hit.ofKind(EntryKind.NOUN)
        .flatMap(noun -> noun.relation())
        .filter(WRONGS::contains)
        .isPresent();
  }

  private static List<CountryPhrase> sufferers(PredicateHit wrong, List<CountryPhrase> countries) {
    boolean accused =
        countries.stream()
            .anyMatch(phrase -> phrase.first() < wrong.first() && !phrase.isModifier());
    if (accused) {
      return List.of();
    }
    List<CountryPhrase> sufferers =
        countries.stream().filter(phrase -> isDoneTo(phrase.headGovernor(), wrong)).toList();
    return sufferers.isEmpty()
        ? countries.stream().filter(phrase -> isOf(phrase.governor(), wrong)).toList()
        : sufferers;
  }

  private static boolean isDoneTo(Governor governor, PredicateHit wrong) {
    return governor.at() >= wrong.end() && DONE_TO.contains(governor.preposition());
  }

  private static boolean isOf(Governor governor, PredicateHit wrong) {
    return governor.at() == wrong.end() && governor.preposition().equals("of");
  }
}
