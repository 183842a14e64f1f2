package org.entente.nlp.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.entente.model.Relation;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.statement.DyadPairs.Pair;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.PredicateHit;
import org.entente.nlp.syntax.token.TokenRange;
import org.entente.nlp.text.ListMarkers;

/** Binds the sectors of a sentence to pairs of its countries. */
final class SectorBinder {

  private final ParsedSentence sentence;
  private final Events events;
  private final DyadScopes scopes;
  private final SectorRelevance relevance;
  private final List<SectorMention> relevant;
  private final SectorLexicon lexicon;

  /**
   * A binder in one sentence.
   *
   * @param sectors the terms of sectors in the sentence
   */
  SectorBinder(
      ParsedSentence sentence,
      Events events,
      DyadScopes scopes,
      List<SectorMention> sectors,
      SectorLexicon lexicon) {
    this.sentence = sentence;
    this.events = events;
    this.scopes = scopes;
    this.relevance = new SectorRelevance(sentence, events, lexicon);
    this.relevant = relevance.relevant(sectors);
    this.lexicon = lexicon;
  }

  /** A sector, or none, and how close it is. */
  record Bound(Optional<SectorMention> mention, Scope scope) {

    private Bound closer(Bound other) {
      return scope.compareTo(other.scope) <= 0 ? this : other;
    }
  }

  /**
   * The closest mention of each sector by its code; one without sector if there is none.
   *
   * @param next the sectors of the next sentence, if it lends them
   */
  Map<String, Bound> bind(Pair pair, List<SectorMention> next) {
    Map<String, Bound> bound = new TreeMap<>();
    Optional<Event> event = events.of(pair.dyad().a(), pair.dyad().b());
    Optional<SectorMention> named = isHeading() ? Optional.empty() : event.flatMap(this::ofEvent);
    for (SectorMention sector : sectors(pair, event.flatMap(Event::relation), named)) {
      boolean inSegment =
          pair.inSegment() && sentence.areInOneSegment(sector.span(), pair.a().span());
      put(bound, sector, inSegment ? Scope.CLAUSE : Scope.SENTENCE);
    }
    next.forEach(sector -> put(bound, sector, Scope.ADJACENT));
    if (bound.isEmpty()) {
      Scope scope = pair.inSegment() ? Scope.CLAUSE : Scope.SENTENCE;
      bound.put(named.map(SectorMention::sector).orElse(""), new Bound(named, scope));
    }
    return bound;
  }

  private static void put(Map<String, Bound> bound, SectorMention sector, Scope scope) {
    bound.merge(sector.sector(), new Bound(Optional.of(sector), scope), Bound::closer);
  }

  /** Whether the sentence introduces a list, which names what the sentence is about. */
  private boolean isHeading() {
    return ListMarkers.isHeading(sentence.text(), sentence.sentence().span());
  }

  /**
   * The sectors that belong to a pair.
   *
   * @param relation what its event states
   * @param named the sector that the event names by itself
   */
  private List<SectorMention> sectors(
      Pair pair, Optional<Relation> relation, Optional<SectorMention> named) {
    return relevance.withoutPlaces(
        relevant.stream()
            .filter(sector -> relevance.isRelevantTo(relation, named, sector))
            .filter(sector -> scopes.binds(sector, pair.a(), pair.b()))
            .toList());
  }

  /** The sector that an event names by itself, as "recognise" does. */
  private Optional<SectorMention> ofEvent(Event event) {
    if (!event.isVerbal()) {
      return ofNoun(event.predicate());
    }
    Clause clause = event.clause().orElseThrow();
    return clause
        .verb()
        .predicate()
        .filter(verb -> verb.relation().isEmpty() || verb.relation().equals(event.relation()))
        .flatMap(verb -> mention(lexicon.verbs().get(verb.lemma()), clause.verb().main()))
        .or(() -> ofObject(clause.object()));
  }

  /** The sector of the first noun of an object that names one: "carry out attacks". */
  private Optional<SectorMention> ofObject(TokenRange object) {
    return IntStream.range(object.first(), object.end())
        .mapToObj(this::ofNoun)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<SectorMention> ofNoun(int at) {
    return Optional.ofNullable(sentence.predicates().get(at))
        .flatMap(PredicateHit::noun)
        .flatMap(noun -> mention(lexicon.nouns().get(noun.lemma()), at));
  }

  private Optional<SectorMention> mention(Entry named, int at) {
    return Optional.ofNullable(named)
        .map(
            entry ->
                new SectorMention(
                    sentence.tokens().span(at),
                    sentence.sentence().id(),
                    entry.code(),
                    entry.surface(),
                    entry.weight()));
  }
}
