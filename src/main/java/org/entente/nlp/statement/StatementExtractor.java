package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.config.Threshold;
import org.entente.model.CountryMention;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Sentence;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.sector.SectorSupport;
import org.entente.nlp.text.Tokens;

/**
 * Binds the countries and sectors of a document to statements.
 *
 * <p>Two countries of a sentence make a dyad, bound to the sectors that belong to it; a sentence
 * without a sector takes those of the next one, if that names no country. The points of a list that
 * name no country speak of the dyad of the sentence that introduces it. A sentence of more than
 * {@link Threshold#COUNTRIES_IN_SENTENCE} countries is a list and binds none.
 */
public final class StatementExtractor {

  private final SentenceReader reader;
  private final SectorLexicon lexicon;

  public StatementExtractor(Lexicons lexicons) {
    this.reader = new SentenceReader(lexicons);
    this.lexicon = lexicons.sectors();
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
    Map<Integer, List<SectorMention>> sectorsOf = bySentence(sectors);
    Map<Integer, List<SectorMention>> topicsOf =
        bySentence(SectorSupport.supported(text.text(), sectors, lexicon));
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> heading = Optional.empty();
    for (Sentence sentence : sentences) {
      List<CountryMention> named = countriesOf.getOrDefault(sentence.id(), List.of());
      List<SectorMention> here = sectorsOf.getOrDefault(sentence.id(), List.of());
      List<SectorMention> topics = topicsOf.getOrDefault(sentence.id(), List.of());
      boolean point = isPoint(text.text(), sentences, sentence.id());
      if (point && named.isEmpty()) {
        heading.ifPresent(of -> statements.addAll(reader.underHeading(text, sentence, of, here)));
        continue;
      }
      boolean lends =
          here.isEmpty()
              && !countriesOf.containsKey(sentence.id() + 1)
              && !isPoint(text.text(), sentences, sentence.id() + 1);
      List<SectorMention> next =
          lends && isOfDyads(named)
              ? lent(text, sentences, topicsOf.getOrDefault(sentence.id() + 1, List.of()))
              : List.of();
      List<Statement> found =
          isOfDyads(named) ? reader.statements(text, sentence, named, here, topics, next) : List.of();
      statements.addAll(found);
      heading = point ? heading : only(found);
    }
    return statements;
  }

  private static Map<Integer, List<SectorMention>> bySentence(List<SectorMention> terms) {
    Map<Integer, List<SectorMention>> found = new HashMap<>();
    terms.forEach(m -> found.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m));
    return found;
  }

  /** Those of the sectors of the next sentence that it lends to this one. */
  private List<SectorMention> lent(
      Tokens text, List<Sentence> sentences, List<SectorMention> sectors) {
    return sectors.isEmpty()
        ? sectors
        : reader.relevant(text, sentences.get(sectors.get(0).sentence()), sectors);
  }

  private static boolean isOfDyads(List<CountryMention> named) {
    Set<String> distinct = new HashSet<>();
    for (CountryMention mention : named) {
      distinct.add(mention.country());
    }
    return distinct.size() >= 2 && distinct.size() <= Threshold.COUNTRIES_IN_SENTENCE.count();
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
}
