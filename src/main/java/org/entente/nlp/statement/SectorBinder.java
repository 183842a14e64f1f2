package org.entente.nlp.statement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CountryMention;
import org.entente.model.Relation;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.statement.DyadPairs.Pair;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.VerbGroup;

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
    for (SectorMention sector : sectors(pair.a(), pair.b())) {
      boolean inSegment =
          pair.inSegment() && sentence.areInOneSegment(sector.span(), pair.a().span());
      put(bound, sector, inSegment ? Scope.CLAUSE : Scope.SENTENCE);
    }
    next.forEach(sector -> put(bound, sector, Scope.ADJACENT));
    if (bound.isEmpty()) {
      Scope scope = pair.inSegment() ? Scope.CLAUSE : Scope.SENTENCE;
      Optional<SectorMention> verb = ofVerb(pair.a(), pair.b());
      bound.put(verb.map(SectorMention::sector).orElse(""), new Bound(verb, scope));
    }
    return bound;
  }

  private static void put(Map<String, Bound> bound, SectorMention sector, Scope scope) {
    bound.merge(sector.sector(), new Bound(Optional.of(sector), scope), Bound::closer);
  }

  /** The sectors that belong to a pair. */
  private List<SectorMention> sectors(CountryMention one, CountryMention other) {
    Optional<Relation> between =
        events
            .of(one.country(), other.country())
            .filter(event -> event.isBetween(one.country(), other.country()))
            .flatMap(Event::relation);
    return relevance.withoutPlaces(
        relevant.stream()
            .filter(sector -> relevance.isRelevantTo(between, sector))
            .filter(sector -> scopes.binds(sector, one, other))
            .toList());
  }

  /** The sector that the verb of an event between two countries names, as "recognise" does. */
  private Optional<SectorMention> ofVerb(CountryMention one, CountryMention other) {
    return events
        .of(one.country(), other.country())
        .filter(Event::isVerbal)
        .flatMap(event -> ofVerb(event.clause().orElseThrow().verb()));
  }

  private Optional<SectorMention> ofVerb(VerbGroup verb) {
    return verb.predicate()
        .map(predicate -> lexicon.verbs().get(predicate.lemma()))
        .map(
            entry ->
                new SectorMention(
                    sentence.tokens().span(verb.main()),
                    sentence.sentence().id(),
                    entry.code(),
                    entry.surface(),
                    entry.weight()));
  }
}
