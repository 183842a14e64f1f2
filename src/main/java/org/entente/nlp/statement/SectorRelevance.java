package org.entente.nlp.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.nlp.event.Event;
import org.entente.nlp.event.Events;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.codes.SectorTrait;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/**
 * Determines which terms of sectors are a topic of what a sentence says of two countries.
 *
 * <p>A term is not if it is really a verb ("ships oil"), only names the form of a deal ("signed a
 * treaty"), or belongs to the reporting clause ("the court said"). Force and arrests are not a
 * topic of those who use them.
 */
final class SectorRelevance {

  private static final Set<Relation> FORCE =
      EnumSet.of(Relation.ASSAULT, Relation.COERCE, Relation.MOBILIZE, Relation.RETREAT);

  private static final Set<Relation> WAR = EnumSet.of(Relation.ASSAULT, Relation.MOBILIZE);

  private final ParsedSentence sentence;
  private final SentenceTokens tokens;
  private final List<Event> events;
  private final SectorLexicon lexicon;
  private final ActorTerms actors;

  SectorRelevance(ParsedSentence sentence, Events events, SectorLexicon lexicon) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.events = events.all();
    this.actors = new ActorTerms(sentence, lexicon);
  }

  private boolean has(SectorMention term, SectorTrait trait) {
    return lexicon.has(term.sector(), trait);
  }

  /** Those of some terms that are a topic of the sentence, whatever its dyads are. */
  List<SectorMention> relevant(List<SectorMention> terms) {
    return terms.stream().filter(this::isRelevant).toList();
  }

  private boolean isRelevant(SectorMention term) {
    TokenRange range = sentence.tokensOf(term.span());
    return !(has(term, SectorTrait.FORCE) && isInForce(range.first()))
        && !(has(term, SectorTrait.PROTESTERS) && isProtester(range.first()))
        && !isForm(term, range)
        && !isVerb(term, range)
        && !isInReport(range.first())
        && !actors.isActor(term);
  }

  /**
   * Whether a term may be a topic of two countries.
   *
   * @param relation what the event states that both take part in
   * @param named the sector that the event names by itself
   */
  boolean isRelevantTo(
      Optional<Relation> relation, Optional<SectorMention> named, SectorMention term) {
    boolean force = relation.filter(FORCE::contains).isPresent();
    boolean war =
        relation.filter(WAR::contains).isPresent() && named.filter(this::isWar).isPresent();
    return !(force && has(term, SectorTrait.FORCE))
        && !(war && !isWar(term))
        && !actors.isTitle(term, relation);
  }

  private boolean isWar(SectorMention term) {
    return has(term, SectorTrait.WAR);
  }

  /** The terms without those of places and times, or all if there are no others. */
  List<SectorMention> withoutPlaces(List<SectorMention> terms) {
    List<SectorMention> others = terms.stream().filter(term -> !isPlace(term)).toList();
    return others.isEmpty() ? terms : others;
  }

  /**
   * Whether a term only names where, when or beside what something happens; a visit is a topic also
   * where it says when.
   */
  private boolean isPlace(SectorMention term) {
    int at = sentence.tokenAt(term.span()) - 1;
    while (belongsToPhrase(at)) {
      at--;
    }
    if (at < 0) {
      return false;
    }
    boolean clause = tokens.is(at, PartOfSpeech.SUBORDINATOR) && opensClause(at);
    return lexicon.beforeScenes().contains(tokens.word(at))
        || (lexicon.beforeOccasions().contains(tokens.word(at))
            && !clause
            && !has(term, SectorTrait.DIPLOMACY));
  }

  private boolean opensClause(int conjunction) {
    return sentence.clauses().stream()
        .anyMatch(clause -> clause.subject().first() == conjunction + 1);
  }

  private boolean belongsToPhrase(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, COUNTRY, NUMBER, DETERMINER, POSSESSIVE, HYPHEN, ADVERB ->
          !sentence.belongsToVerb(at);
      default -> false;
    };
  }

  /** Whether a token is in a clause whose verb names an event of force. */
  private boolean isInForce(int token) {
    return events.stream()
        .filter(event -> event.relation().filter(FORCE::contains).isPresent())
        .filter(Event::isVerbal)
        .anyMatch(event -> event.clause().orElseThrow().range().contains(token));
  }

  /** Whether a token only says who protests: "students". */
  private boolean isProtester(int token) {
    return events.stream()
        .filter(event -> event.has(Relation.PROTEST))
        .anyMatch(
            event -> event.clause().filter(clause -> clause.subject().contains(token)).isPresent());
  }

  /** Whether a term of diplomacy is only the form of a deal: "signed a treaty". */
  private boolean isForm(SectorMention term, TokenRange range) {
    return has(term, SectorTrait.DIPLOMACY)
        && sentence.instruments().stream()
            .anyMatch(
                hit ->
                    lexicon.dealForms().contains(hit.code())
                        && hit.first() < range.end()
                        && range.first() < hit.end());
  }

  private boolean isVerb(SectorMention term, TokenRange range) {
    return range.size() == 1
        && !has(term, SectorTrait.VERBS)
        && sentence.clauses().stream()
            .map(Clause::verb)
            .anyMatch(v -> v.main() == range.first() && v.predicate().isPresent());
  }

  /** Whether a token is in a clause that only says who reports the rest. */
  private boolean isInReport(int token) {
    for (Clause clause : sentence.clauses()) {
      if (clause.verb().isReport() && clause.range().contains(token)) {
        boolean reported =
            token >= clause.verb().end()
                || sentence.countriesIn(clause.range().first(), clause.range().end()).isEmpty();
        return reported && !clause.verb().isPassive() && reportsMore(clause);
      }
    }
    return false;
  }

  /** Whether a verb reports a clause after it, or all that is before: ", he said". */
  private boolean reportsMore(Clause clause) {
    return sentence.complement(clause).isPresent()
        || tokens.is(clause.verb().end(), PartOfSpeech.COMPLEMENTIZER)
        || tokens.is(clause.subject().first() - 1, PartOfSpeech.COMMA);
  }
}
