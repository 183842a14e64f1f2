package org.entente.nlp.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CountryMention;
import org.entente.model.Features;
import org.entente.model.Interaction;
import org.entente.model.Link;
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
   * The statements of a sentence, ordered by dyad and sector; it is read without the references
   * that take part in nothing.
   *
   * @param named the countries that it names
   * @param day the day of the article, if known
   */
  List<Statement> statements(
      Tokens text,
      Sentence sentence,
      List<CountryMention> named,
      SentenceTerms terms,
      Optional<LocalDate> day) {
    ParsedSentence parsed = parser.parse(text, sentence, named, terms.all());
    Events events = extractor.events(parsed, day);
    List<CountryMention> active =
        named.stream().filter(mention -> isActive(mention, named, events)).toList();
    if (active.size() < named.size()) {
      return statements(text, sentence, active, terms, day);
    }
    DyadScopes scopes = new DyadScopes(parsed, events);
    SectorBinder binder =
        new SectorBinder(parsed, events, scopes, terms.topics(), lexicons.sectors());
    QuantityBinder quantities = new QuantityBinder(parsed, scopes, terms.all());
    Interactions interactions = new Interactions(parsed, events);
    StatementFeatures features = new StatementFeatures(parsed, events, terms.all());
    List<Statement> statements = new ArrayList<>();
    for (Pair pair : new DyadPairs(parsed, events).of(named)) {
      Interaction interaction = interactions.between(pair.a(), pair.b());
      Link link = features.link(pair);
      Features shared = features.of(pair, link, interaction);
      for (SectorBinder.Bound bound : binder.bind(pair, terms.next()).values()) {
        statements.add(
            new Statement(
                sentence.id(),
                pair.dyad(),
                bound.mention(),
                bound.scope(),
                interaction,
                pair.a(),
                pair.b(),
                quantities.bind(bound.mention(), pair.dyad()),
                link,
                features.of(shared, pair, bound)));
      }
    }
    return statements;
  }

  /** Whether a mention is no reference, or one that makes a pair. */
  private static boolean isActive(
      CountryMention mention, List<CountryMention> named, Events events) {
    return !mention.isReference()
        || named.stream()
            .filter(other -> !other.country().equals(mention.country()))
            .anyMatch(other -> events.mayPair(mention, other));
  }

  /** Those of the sectors of a sentence without countries that are a topic of it. */
  List<SectorMention> relevant(Tokens text, Sentence sentence, List<SectorMention> sectors) {
    ParsedSentence parsed = parser.parse(text, sentence, List.of(), sectors);
    return new SectorRelevance(
            parsed, extractor.events(parsed, Optional.empty()), lexicons.sectors())
        .relevant(sectors);
  }

  /**
   * The statements of a list item about the dyad of its heading, ordered by sector.
   *
   * @param heading a statement of the sentence that introduces the list
   * @param named the countries that the item names, of the dyad
   * @param here the terms of sectors in the item
   */
  List<Statement> underHeading(
      Tokens text,
      Sentence sentence,
      Statement heading,
      List<CountryMention> named,
      List<SectorMention> here) {
    Map<String, SectorMention> bySector = new TreeMap<>();
    here.forEach(sector -> bySector.putIfAbsent(sector.sector(), sector));
    ParsedSentence parsed = parser.parse(text, sentence, named, here);
    Events events = extractor.events(parsed, Optional.empty());
    if (!named.isEmpty() && parsed.hasFiniteClause() && !events.namesOne(heading.dyad())) {
      return List.of();
    }
    Interaction interaction =
        new Interactions(parsed, events).under(heading.interaction(), heading.dyad());
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
                    quantities.bind(sector, heading.dyad()),
                    heading.link(),
                    StatementFeatures.underHeading(heading, sector)))
        .toList();
  }

  /** A statement as a sentence without countries introduces its points: "It may include:". */
  Statement introduced(Tokens text, Sentence sentence, Statement before) {
    ParsedSentence parsed = parser.parse(text, sentence, List.of(), List.of());
    Events events = extractor.events(parsed, Optional.empty());
    return before.with(new Interactions(parsed, events).introducing(before.interaction()));
  }
}
