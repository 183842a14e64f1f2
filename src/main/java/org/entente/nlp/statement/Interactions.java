package org.entente.nlp.statement;

import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Relation;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.event.Modalities;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.ParsedSentence;

/** Determines the interaction that a sentence states of two countries. */
final class Interactions {

  private final ParsedSentence sentence;
  private final Events events;

  Interactions(ParsedSentence sentence, Events events) {
    this.sentence = sentence;
    this.events = events;
  }

  /** The interaction between the countries of two mentions. */
  Interaction between(CountryMention one, CountryMention other) {
    Optional<Event> event = events.of(one.country(), other.country());
    Dyad dyad = Dyad.of(one.country(), other.country());
    boolean isJoint = event.filter(found -> !found.dyads().contains(dyad)).isPresent();
    if (isJoint || (event.isEmpty() && isAboutOthers(dyad))) {
      return Interaction.EMPTY;
    }
    return new Interaction(
        event.flatMap(Event::relation).or(events::outermostRelation),
        instrument(event.map(Event::predicate).orElse(0)),
        event.map(Event::modality).orElseGet(() -> new Modalities(sentence).ofSentence()),
        event.flatMap(found -> found.direction(one.country(), other.country())));
  }

  private boolean isAboutOthers(Dyad dyad) {
    Set<Dyad> stated = events.statedDyads();
    return !stated.isEmpty() && !stated.contains(dyad);
  }

  /** The interaction of the sentence as a list item under a heading. */
  Interaction under(Interaction heading) {
    boolean isOpen = sentence.hasFiniteClause() || heading.relation().isEmpty();
    Optional<Relation> own = isOpen ? events.outermostRelation() : Optional.empty();
    boolean same = own.isEmpty() || own.equals(heading.relation());
    return new Interaction(
        same ? heading.relation() : own,
        instrument(0).or(heading::instrument),
        heading.modality(),
        same ? heading.direction() : Optional.empty());
  }

  /** The instrument nearest to a token. */
  private Optional<String> instrument(int token) {
    return sentence.instruments().stream()
        .min(Comparator.comparing((LexiconHit hit) -> Math.abs(hit.first() - token)))
        .map(LexiconHit::code);
  }
}
