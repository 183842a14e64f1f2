package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;

/**
 * Finds what a country does by reporting an event: "Kenya said that Sudan had shelled the camp"
 * accuses Sudan, "Sudan denied that its army had crossed into Kenya" contradicts Kenya.
 */
final class ReportedEvents {

  /** Relations of events that a report of them accuses somebody of. */
  private static final Set<Relation> WRONGS =
      EnumSet.of(Relation.ASSAULT, Relation.COERCE, Relation.MOBILIZE, Relation.THREATEN);

  private final PredicateSenses senses;

  ReportedEvents(PredicateSenses senses) {
    this.senses = senses;
  }

  /** The accusations and denials that report some events of verbs. */
  List<Event> of(List<Event> events) {
    List<Event> found = new ArrayList<>();
    for (Event event : events) {
      Clause clause = event.clause().orElseThrow();
      clause
          .governor()
          .filter(outer -> clause.isReported())
          .filter(outer -> !outer.subjectCountries().isEmpty() && !outer.verb().isPassive())
          .filter(outer -> !outer.verb().mood().isNegated())
          .flatMap(outer -> by(outer, event))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Event> by(Clause outer, Event event) {
    boolean wrong = event.relation().filter(WRONGS::contains).isPresent();
    if (senses.of(outer).states(Relation.REJECT)) {
      return wrong || event.relation().isEmpty() ? denial(outer, event) : Optional.empty();
    }
    boolean accuses =
        wrong
            && event.orientation() == Orientation.DIRECT
            && event.modality() != Modality.NEGATED
            && outer.subjectCountries().stream().noneMatch(by -> event.has(by.country()));
    return accuses ? about(Relation.ACCUSE, outer, event, event.sources()) : Optional.empty();
  }

  private static Optional<Event> denial(Clause outer, Event event) {
    return about(Relation.REJECT, outer, event, event.sources())
        .or(() -> about(Relation.REJECT, outer, event, event.targets()));
  }

  private static Optional<Event> about(
      Relation relation, Clause outer, Event event, List<CountryPhrase> countries) {
    List<CountryPhrase> others = others(countries, outer);
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Event(
                Optional.of(relation),
                Orientation.DIRECT,
                outer.subjectCountries(),
                others,
                event.depth(),
                outer.verb().main(),
                Optional.of(outer),
                Modality.ASSERTED));
  }

  /** Those of some countries that do not report. */
  private static List<CountryPhrase> others(List<CountryPhrase> countries, Clause outer) {
    return countries.stream()
        .filter(
            phrase ->
                outer.subjectCountries().stream()
                    .noneMatch(by -> by.country().equals(phrase.country())))
        .toList();
  }
}
