package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.CountryMention;
import org.entente.model.Interaction;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Sentence;
import org.entente.model.Statement;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.text.Tokens;

/**
 * Binds the countries and sectors of a document to statements.
 *
 * <p>Two countries of a sentence make a dyad, bound to the sectors that belong to it; a sentence
 * without a sector takes those of the next one, if that names no country. The points of a list that
 * name no country speak of the dyad of the sentence that introduces it. A sentence of more than
 * {@link #LIST} countries is a list and binds none.
 */
public final class StatementExtractor {

  /** The most countries that a sentence may name and still say something of each pair. */
  public static final int LIST = 20;

  private final Lexicons lexicons;

  public StatementExtractor(Lexicons lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The statements of a document, ordered by sentence, dyad and sector; one for each of these.
   *
   * @param text the document, that all spans refer to
   * @param countries outside of datelines
   */
  public List<Statement> extract(
      Tokens text,
      List<Sentence> sentences,
      List<CountryMention> countries,
      List<SectorMention> sectors) {
    Map<Integer, List<CountryMention>> countriesOf = new HashMap<>();
    countries.forEach(
        m -> countriesOf.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    Map<Integer, List<SectorMention>> sectorsOf = new HashMap<>();
    sectors.forEach(m -> sectorsOf.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> heading = Optional.empty();
    for (Sentence sentence : sentences) {
      List<CountryMention> named = countriesOf.getOrDefault(sentence.id(), List.of());
      List<SectorMention> here = sectorsOf.getOrDefault(sentence.id(), List.of());
      boolean point = isPoint(text.text(), sentences, sentence.id());
      if (point && named.isEmpty()) {
        heading.ifPresent(of -> statements.addAll(points(text, sentence, of, here)));
        continue;
      }
      boolean lends =
          here.isEmpty()
              && !countriesOf.containsKey(sentence.id() + 1)
              && !isPoint(text.text(), sentences, sentence.id() + 1);
      List<SectorMention> next =
          lends && isOfDyads(named)
              ? matters(text, sentences, sectorsOf.getOrDefault(sentence.id() + 1, List.of()))
              : List.of();
      List<Statement> found =
          isOfDyads(named) ? ofSentence(text, sentence, named, here, next) : List.of();
      statements.addAll(found);
      heading = point ? heading : only(found);
    }
    return statements;
  }

  private static boolean isOfDyads(List<CountryMention> named) {
    Set<String> distinct = new HashSet<>();
    for (CountryMention mention : named) {
      distinct.add(mention.country());
    }
    return distinct.size() >= 2 && distinct.size() <= LIST;
  }

  /** Whether a sentence is a point of a list: a line that begins with a bullet. */
  private static boolean isPoint(String text, List<Sentence> sentences, int id) {
    if (id >= sentences.size()) {
      return false;
    }
    int begin = sentences.get(id).span().begin();
    return switch (text.charAt(begin)) {
      case '-', '*', '\u2022', '\u2013', '\u2014', '\u25cf', '\u25aa', '\u00b7' ->
          begin + 1 < text.length() && Character.isWhitespace(text.charAt(begin + 1));
      default -> false;
    };
  }

  /** A statement of the one dyad that all of them speak of. */
  private static Optional<Statement> only(List<Statement> statements) {
    if (statements.isEmpty()) {
      return Optional.empty();
    }
    Statement first = statements.get(0);
    for (Statement other : statements) {
      if (!other.dyad().equals(first.dyad())) {
        return Optional.empty();
      }
    }
    return Optional.of(first);
  }

  private List<Statement> ofSentence(
      Tokens text,
      Sentence sentence,
      List<CountryMention> named,
      List<SectorMention> here,
      List<SectorMention> next) {
    SentenceReader reader = new SentenceReader(text, sentence, named, here, lexicons);
    SectorBinder binder = new SectorBinder(sentence, sentence.span().of(text.text()), reader);
    List<Statement> statements = new ArrayList<>();
    for (SectorBinder.Pair pair : binder.pairs(named)) {
      Interaction interaction = reader.read(pair.a(), pair.b());
      binder
          .bind(pair, next)
          .forEach(
              (sector, bound) ->
                  statements.add(
                      new Statement(
                          sentence.id(),
                          pair.dyad(),
                          bound.mention(),
                          bound.scope(),
                          interaction,
                          pair.a(),
                          pair.b(),
                          reader.quantity(bound.mention(), pair.dyad(), here))));
    }
    return statements;
  }

  /** Those of the sectors of one sentence that are a matter of it. */
  private List<SectorMention> matters(
      Tokens text, List<Sentence> sentences, List<SectorMention> sectors) {
    if (sectors.isEmpty()) {
      return sectors;
    }
    Sentence sentence = sentences.get(sectors.get(0).sentence());
    return new SentenceReader(text, sentence, List.of(), sectors, lexicons).matters();
  }

  /** What a point of a list says of the dyad of its heading; nothing, if it names no sector. */
  private List<Statement> points(
      Tokens text, Sentence sentence, Statement heading, List<SectorMention> here) {
    Map<String, SectorMention> bySector = new TreeMap<>();
    here.forEach(sector -> bySector.putIfAbsent(sector.sector(), sector));
    SentenceReader reader = new SentenceReader(text, sentence, List.of(), here, lexicons);
    return bySector.values().stream()
        .map(
            sector ->
                new Statement(
                    sentence.id(),
                    heading.dyad(),
                    Optional.of(sector),
                    Scope.ADJACENT,
                    reader.under(heading.interaction()),
                    heading.a(),
                    heading.b(),
                    reader.quantity(Optional.of(sector), heading.dyad(), here)))
        .toList();
  }
}
