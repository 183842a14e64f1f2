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
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.Modal;
import org.entente.nlp.syntax.token.SentenceTokens;

/** Finds what a government does by its words: it demands, refuses, threatens or protests. */
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

  /** What one country can threaten another with. */
  private static final Set<Relation> HARMS =
      EnumSet.of(Relation.ASSAULT, Relation.COERCE, Relation.MOBILIZE, Relation.SANCTION);

  private final SentenceTokens tokens;
  private final Modalities modalities;

  SpeechActs(SentenceTokens tokens, Modalities modalities) {
    this.tokens = tokens;
    this.modalities = modalities;
  }

  /** The demand in "said that Sudan must return it" and in "told Sudan to return it". */
  Optional<Event> demand(Clause clause, Map<Clause, Integer> depths) {
    if (!clause.isReported()) {
      return Optional.empty();
    }
    Clause outer = clause.governor().orElseThrow();
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
            modalities.ofVerb(outer)));
  }

  /**
   * The event of a verb, or what it is to announce it: "will not sell" refuses, "will attack
   * unless" threatens.
   */
  Event asAnnounced(Event event) {
    Clause clause = event.clause().orElseThrow();
    if (event.sources().isEmpty() || clause.verb().isPassive() || !isAnnounced(clause)) {
      return event;
    }
    boolean negated = clause.verb().mood().isNegated();
    if (negated && event.relation().filter(REFUSED::contains).isPresent()) {
      return event.directed(Relation.REJECT, event.targets(), Modality.ASSERTED);
    }
    return !negated && event.relation().filter(HARMS::contains).isPresent() && isOnTerms(clause)
        ? event.directed(Relation.THREATEN, event.targets(), Modality.ASSERTED)
        : event;
  }

  /** Whether somebody says what a country will do: "will", and in reported speech "would". */
  private static boolean isAnnounced(Clause clause) {
    return switch (clause.verb().mood().modal()) {
      case FUTURE -> true;
      case WOULD, POSSIBLE -> clause.isReported();
      case NONE, DEMANDED -> false;
    };
  }

  private boolean isOnTerms(Clause clause) {
    for (int at = clause.verb().end(); at < tokens.size(); at++) {
      if (tokens.isWord(at, "unless")) {
        return true;
      }
    }
    return false;
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
