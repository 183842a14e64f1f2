package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CountryMention;
import org.entente.model.Interaction;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Sentence;
import org.entente.nlp.event.EventExtractor;
import org.entente.nlp.event.Events;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.statement.DyadPairs.Pair;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.SentenceParser;
import org.entente.nlp.text.Tokens;

/** Reads single sentences: parses them, extracts their events, and binds sectors to dyads. */
final class SentenceReader {

  private final SentenceParser parser;
  private final EventExtractor extractor;
  private final Lexicons lexicons;

  SentenceReader(Lexicons lexicons) {
    this.parser = new SentenceParser(lexicons);
    this.extractor = new EventExtractor(lexicons);
    this.lexicons = lexicons;
  }

  /**
   * The statements of a sentence, ordered by dyad and sector.
   *
   * @param named the countries that it names
   * @param here the terms of sectors in it
   * @param topics those of them that may be bound
   * @param next the sectors that the next sentence lends
   */
  List<Statement> statements(
      Tokens text,
      Sentence sentence,
      List<CountryMention> named,
      List<SectorMention> here,
      List<SectorMention> topics,
      List<SectorMention> next) {
    ParsedSentence parsed = parser.parse(text, sentence, named, here);
    Events events = extractor.events(parsed);
    DyadScopes scopes = new DyadScopes(parsed, events);
    SectorBinder binder = new SectorBinder(parsed, events, scopes, topics, lexicons.sectors());
    QuantityBinder quantities = new QuantityBinder(parsed, scopes, here);
    Interactions interactions = new Interactions(parsed, events);
    List<Statement> statements = new ArrayList<>();
    for (Pair pair : new DyadPairs(parsed, events).of(named)) {
      Interaction interaction = interactions.between(pair.a(), pair.b());
      for (SectorBinder.Bound bound : binder.bind(pair, next).values()) {
        statements.add(
            new Statement(
                sentence.id(),
                pair.dyad(),
                bound.mention(),
                bound.scope(),
                interaction,
                pair.a(),
                pair.b(),
                quantities.bind(bound.mention(), pair.dyad())));
      }
    }
    return statements;
  }

  /** Those of the sectors of a sentence without countries that are a topic of it. */
  List<SectorMention> relevant(Tokens text, Sentence sentence, List<SectorMention> sectors) {
    ParsedSentence parsed = parser.parse(text, sentence, List.of(), sectors);
    return new SectorRelevance(parsed, extractor.events(parsed), lexicons.sectors())
        .relevant(sectors);
  }

  /**
   * The statements of a list item about the dyad of its heading, ordered by sector.
   *
   * @param heading a statement of the sentence that introduces the list
   * @param here the terms of sectors in the item
   */
  List<Statement> underHeading(
      Tokens text, Sentence sentence, Statement heading, List<SectorMention> here) {
    Map<String, SectorMention> bySector = new TreeMap<>();
    here.forEach(sector -> bySector.putIfAbsent(sector.sector(), sector));
    ParsedSentence parsed = parser.parse(text, sentence, List.of(), here);
    Events events = extractor.events(parsed);
    Interaction interaction = new Interactions(parsed, events).under(heading.interaction());
    QuantityBinder quantities = new QuantityBinder(parsed, new DyadScopes(parsed, events), here);
    return bySector.values().stream()
        .map(Optional::of)
        .map(
            sector ->
                new Statement(
                    sentence.id(),
                    heading.dyad(),
                    sector,
                    Scope.ADJACENT,
                    interaction,
                    heading.a(),
                    heading.b(),
                    quantities.bind(sector, heading.dyad())))
        .toList();
  }
}
