package org.entente.nlp.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryKind;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.VerbGroup;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.Modal;

/** Finds what a government does by its words: it demands, refuses or protests. */
final class SpeechActs {

  /** Relations that one country asks of another, and so can be refused. */
  private static final Set<Relation> REFUSED =
      EnumSet.of(
          Relation.AGREE,
          Relation.AID,
          Relation.CONCEDE,
          Relation.CONSULT,
          Relation.COOPERATE,
          Relation.RETREAT,
          Relation.SUPPORT,
          Relation.TRADE);

  private final Modalities modalities;

  SpeechActs(Modalities modalities) {
    this.modalities = modalities;
  }

  /** The demand in "said that Sudan must return it" and in "told Sudan to return it". */
  Optional<Event> demand(Clause clause, Map<Clause, Integer> depths) {
    if (!clause.isComplement() || !clause.governor().orElseThrow().verb().isReport()) {
      return Optional.empty();
    }
    Clause outer = clause.governor().get();
    List<CountryPhrase> told = outer.objectCountries();
    boolean order = clause.verb().form() == Form.INFINITIVE && !told.isEmpty();
    if (!order && clause.verb().mood().modal() != Modal.DEMANDED) {
      return Optional.empty();
    }
    int predicate = outer.verb().main();
    return Optional.of(
        new Event(
            Optional.of(Relation.REQUEST),
            Orientation.DIRECT,
            outer.subjectCountries(),
            order ? told : clause.subjectCountries(),
            depths.get(outer),
            predicate,
            Optional.of(outer),
            modalities.ofEvent(Optional.of(outer), predicate)));
  }

  /** The event of a verb, or the refusal of it: "will not sell", "said it would not sell". */
  Event asRefusal(Event event) {
    Clause clause = event.clause().orElseThrow();
    boolean refused =
        isRefusal(clause)
            && !event.sources().isEmpty()
            && event.relation().filter(REFUSED::contains).isPresent();
    return refused
        ? new Event(
            Optional.of(Relation.REJECT),
            Orientation.DIRECT,
            event.sources(),
            event.targets(),
            event.depth(),
            event.predicate(),
            event.clause(),
            Modality.ASSERTED)
        : event;
  }

  private static boolean isRefusal(Clause clause) {
    VerbGroup verb = clause.verb();
    boolean reported = clause.isComplement() && clause.governor().orElseThrow().verb().isReport();
    return verb.mood().isNegated()
        && !verb.isPassive()
        && (verb.mood().modal() == Modal.FUTURE
            || (verb.mood().modal() == Modal.WOULD && reported));
  }

  /** Whether countries act by their governments, not their people: "China", not "Chinese". */
  static boolean isByGovernments(List<CountryPhrase> sources) {
    return !sources.isEmpty()
        && sources.stream()
            .allMatch(
                phrase ->
                    phrase.preposition().isEmpty()
                        && !phrase.isModifier()
                        && phrase.mention().kind() != CountryKind.DEMONYM);
  }
}
