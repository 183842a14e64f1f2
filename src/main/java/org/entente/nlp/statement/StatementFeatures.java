package org.entente.nlp.statement;

import java.util.List;
import java.util.Optional;
import org.entente.model.CountryMention;
import org.entente.model.Feature;
import org.entente.model.Features;
import org.entente.model.Interaction;
import org.entente.model.Link;
import org.entente.model.Relation;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.event.Participation;
import org.entente.nlp.statement.DyadPairs.Pair;
import org.entente.nlp.statement.SectorBinder.Bound;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/** Computes what a sentence contributes to the confidence of its statements. */
final class StatementFeatures {

  private static final int DEEPEST = 3;

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final Events events;
  private final Participation participation;
  private final int countries;
  private final int sectors;

  /**
   * The features of statements of one sentence.
   *
   * @param terms the terms of sectors in it
   */
  StatementFeatures(ParsedSentence sentence, Events events, List<SectorMention> terms) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.events = events;
    this.participation = new Participation(sentence, events);
    this.countries =
        (int) sentence.countries().stream().map(CountryPhrase::country).distinct().count();
    this.sectors = (int) terms.stream().map(SectorMention::sector).distinct().count();
  }

  /** How the sentence joins a pair. */
  Link link(Pair pair) {
    Optional<Event> event = event(pair);
    if (event.filter(one -> one.links(pair.dyad())).isPresent()) {
      return Link.EVENT;
    }
    if (participation.isInOnePhrase(pair.a(), pair.b())) {
      return Link.RELATION;
    }
    return event.isPresent() ? Link.JOINT : Link.MENTION;
  }

  /** The features that all statements of a pair share. */
  Features of(Pair pair, Link link, Interaction interaction) {
    Features.Builder features = new Features.Builder();
    features
        .add(Feature.LINK, link.code())
        .count(Feature.SENTENCE_WORDS, tokens.size())
        .count(Feature.COUNTRIES, countries)
        .count(Feature.SECTORS, sectors);
    addEvent(features, pair);
    addPair(features, pair);
    addInteraction(features, interaction);
    return features.build();
  }

  /** The features of a statement: those of its pair, and of the sector that is bound to it. */
  Features of(Features shared, Pair pair, Bound bound) {
    Features.Builder features = shared.toBuilder();
    add(features, bound.scope());
    bound.mention().ifPresent(term -> addTerm(features, term, pair, bound.scope()));
    return features.build();
  }

  /** The features of a list item: those of its heading, with its own sector. */
  static Features underHeading(Statement heading, Optional<SectorMention> term) {
    Features.Builder features = heading.features().toBuilder();
    features.remove(Feature.SCOPE).remove(Feature.SECTOR_GROUP);
    term.ifPresent(sector -> addWords(features, sector));
    add(features, Scope.ADJACENT);
    return features.build();
  }

  private static void add(Features.Builder features, Scope scope) {
    features.add(Feature.SCOPE, scope.code());
  }

  private Optional<Event> event(Pair pair) {
    return events.of(pair.dyad().a(), pair.dyad().b());
  }

  private void addEvent(Features.Builder features, Pair pair) {
    Optional<Event> event = event(pair);
    event.ifPresent(one -> addEvent(features, one, pair));
    features.count(
        Feature.EVENTS,
        (int) events.all().stream().filter(one -> one.relation().isPresent()).count());
    features.flag(Feature.ABOUT_OTHERS, events.isAboutOthers(pair.dyad()));
  }

  private void addEvent(Features.Builder features, Event event, Pair pair) {
    features
        .set(Feature.EVENT_DEPTH, Math.min(DEEPEST, event.depth()))
        .flag(Feature.EVENT_OF_NOUN, !event.isVerbal())
        .flag(Feature.EVENT_BETWEEN, event.isBetween(pair.dyad().a(), pair.dyad().b()))
        .flag(Feature.EVENT_COMPLETED, events.isCompleted(event))
        .flag(Feature.OWN_RELATION, event.relation().isPresent())
        .count(Feature.RIVAL_RELATIONS, rivals(event, pair));
    event.clause().ifPresent(clause -> features.add(Feature.EVENT_CLAUSE, clause.link().name()));
  }

  private int rivals(Event event, Pair pair) {
    return (int)
        events.all().stream()
            .filter(other -> other.dyads().contains(pair.dyad()))
            .map(Event::relation)
            .filter(relation -> relation.isPresent() && !relation.equals(event.relation()))
            .distinct()
            .count();
  }

  private void addPair(Features.Builder features, Pair pair) {
    int first = sentence.tokenAt(pair.a().span());
    int second = sentence.tokenAt(pair.b().span());
    features
        .set(Feature.PARTICIPANTS, participants(pair))
        .flag(Feature.IN_ONE_CLAUSE, sentence.areInOneClause(pair.a().span(), pair.b().span()))
        .flag(Feature.LISTED, isList(Math.min(first, second), Math.max(first, second)))
        .count(Feature.WORDS_BETWEEN, Math.abs(first - second));
    for (CountryMention mention : List.of(pair.a(), pair.b())) {
      features.add(Feature.COUNTRY_KIND, mention.kind().code());
      sentence
          .countryOf(mention)
          .map(CountryPhrase::preposition)
          .filter(preposition -> !preposition.isEmpty())
          .ifPresent(preposition -> features.add(Feature.PREPOSITION, preposition));
    }
  }

  private int participants(Pair pair) {
    return (participation.takesPart(pair.a()) ? 1 : 0)
        + (participation.takesPart(pair.b()) ? 1 : 0);
  }

  private boolean isList(int first, int second) {
    for (int at = first + 1; at < second; at++) {
      boolean listed =
          switch (tokens.partOfSpeech(at)) {
            case COUNTRY, COMMA, COORDINATOR, HYPHEN -> true;
            default -> false;
          };
      if (!listed) {
        return false;
      }
    }
    return true;
  }

  private static void addInteraction(Features.Builder features, Interaction interaction) {
    features
        .add(Feature.RELATION, interaction.relation().map(Relation::name).orElse("none"))
        .flag(Feature.DIRECTED, interaction.direction().isPresent())
        .flag(Feature.INSTRUMENT, interaction.instrument().isPresent())
        .add(Feature.MODALITY, interaction.modality().code());
  }

  private void addTerm(Features.Builder features, SectorMention term, Pair pair, Scope scope) {
    addWords(features, term);
    if (scope == Scope.ADJACENT) {
      return;
    }
    TokenRange range = sentence.tokensOf(term.span());
    int first = sentence.tokenAt(pair.a().span());
    int second = sentence.tokenAt(pair.b().span());
    int at = range.first();
    features
        .flag(Feature.TERM_BETWEEN, at > Math.min(first, second) && at < Math.max(first, second))
        .count(Feature.TERM_TO_COUNTRY, Math.min(Math.abs(at - first), Math.abs(at - second)));
    event(pair).ifPresent(event -> addTerm(features, range, event));
  }

  private static void addTerm(Features.Builder features, TokenRange term, Event event) {
    int at = term.first();
    Optional<Clause> clause = event.clause();
    features
        .flag(Feature.TERM_IS_EVENT, term.contains(event.predicate()))
        .count(Feature.TERM_TO_EVENT, Math.abs(at - event.predicate()))
        .flag(Feature.TERM_AFTER_EVENT, at > event.predicate())
        .flag(Feature.TERM_IN_CLAUSE, clause.filter(c -> c.range().contains(at)).isPresent())
        .flag(Feature.TERM_IN_OBJECT, clause.filter(c -> c.object().contains(at)).isPresent())
        .flag(Feature.TERM_IN_SUBJECT, clause.filter(c -> c.subject().contains(at)).isPresent());
  }

  private static void addWords(Features.Builder features, SectorMention term) {
    features
        .add(Feature.SECTOR_GROUP, term.sector().substring(0, term.sector().indexOf('.')))
        .set(Feature.TERM_WEIGHT, term.weight())
        .flag(Feature.TERM_OF_ONE_WORD, term.term().indexOf(' ') < 0);
  }
}
