package org.entente.nlp.statement;

import java.util.Comparator;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.PredicateHit;

/** Determines the interaction that a sentence states of two countries. */
final class Interactions {

  /** The most tokens of a mark and a determiner: "(a) the". */
  private static final int OPENING = 4;

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
    if (isJoint || (event.isEmpty() && events.isAboutOthers(dyad))) {
      return Interaction.EMPTY;
    }
    Optional<Event> telling =
        event.filter(found -> found.relation().isPresent()).or(events::outermost).or(() -> event);
    return new Interaction(
        telling.flatMap(Event::relation),
        instrument(event.map(Event::predicate).orElse(0)),
        telling.map(Event::modality).orElseGet(events::modality),
        event.flatMap(found -> found.direction(one.country(), other.country())));
  }

  /** The interaction of the sentence as a point of a list about a dyad, under a heading. */
  Interaction under(Interaction heading, Dyad dyad) {
    boolean isOpen = sentence.hasFiniteClause() || heading.relation().isEmpty();
    Optional<Event> own = events.outermost().filter(event -> isOpen || opensPoint(event));
    Optional<Relation> relation = own.flatMap(Event::relation).or(heading::relation);
    boolean same = relation.equals(heading.relation());
    return new Interaction(
        relation,
        instrument(0).or(heading::instrument),
        own.map(Event::modality)
            .filter(found -> found != Modality.ASSERTED)
            .orElse(heading.modality()),
        events.all().stream()
            .flatMap(event -> event.direction(dyad).stream())
            .findFirst()
            .or(() -> same ? heading.direction() : Optional.empty()));
  }

  /** Whether a point begins with the noun of an event: "the export of". */
  private boolean opensPoint(Event event) {
    PredicateHit noun = sentence.predicates().get(event.predicate());
    return event.has(Relation.TRADE)
        && noun != null
        && sentence.tokens().isWord(noun.end(), "of")
        && event.predicate() <= OPENING;
  }

  /** The interaction of what a sentence without countries introduces: "The points can include:". */
  Interaction introducing(Interaction before) {
    Modality own = events.modality();
    return own.outweighs(before.modality()) ? before.with(own) : before;
  }

  /** The instrument nearest to a token. */
  private Optional<String> instrument(int token) {
    return sentence.instruments().stream()
        .min(Comparator.comparing((LexiconHit hit) -> Math.abs(hit.first() - token)))
        .map(LexiconHit::code);
  }
}
