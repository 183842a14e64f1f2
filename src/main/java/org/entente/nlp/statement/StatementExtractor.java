package org.entente.nlp.statement;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.config.Threshold;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Sentence;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.sector.SectorSupport;
import org.entente.nlp.text.ListMarkers;
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
   * @param day the day of the article, if known
   */
  public List<Statement> extract(
      Tokens text,
      List<Sentence> sentences,
      List<CountryMention> countries,
      List<SectorMention> sectors,
      Optional<LocalDate> day) {
    Map<Integer, List<CountryMention>> countriesOf =
        countries.stream().collect(groupingBy(CountryMention::sentence));
    Map<Integer, List<SectorMention>> sectorsOf =
        sectors.stream().collect(groupingBy(SectorMention::sentence));
    Map<Integer, List<SectorMention>> topicsOf =
        SectorSupport.supported(text.text(), sectors, lexicon).stream()
            .collect(groupingBy(SectorMention::sentence));
    List<Statement> statements = new ArrayList<>();
    Optional<Statement> heading = Optional.empty();
    boolean point = false;
    for (Sentence sentence : sentences) {
      List<CountryMention> named = countriesOf.getOrDefault(sentence.id(), List.of());
      List<SectorMention> here = sectorsOf.getOrDefault(sentence.id(), List.of());
      List<SectorMention> topics = topicsOf.getOrDefault(sentence.id(), List.of());
      point = isPoint(text.text(), sentences, sentence.id(), point);
      if (point && heading.filter(of -> isOf(named, of.dyad())).isPresent()) {
        if (ListMarkers.isPoint(text.text(), sentence.span().begin())) {
          statements.addAll(reader.underHeading(text, sentence, heading.get(), named, here));
        }
        continue;
      }
      boolean lends =
          here.isEmpty()
              && !countriesOf.containsKey(sentence.id() + 1)
              && !isPoint(text.text(), sentences, sentence.id() + 1, false);
      List<SectorMention> next =
          lends && isOfDyads(named)
              ? lent(text, sentences, topicsOf.getOrDefault(sentence.id() + 1, List.of()))
              : List.of();
      List<Statement> found =
          isOfDyads(named)
              ? reader.statements(text, sentence, named, new SentenceTerms(here, topics, next), day)
              : List.of();
      statements.addAll(point && heading.isPresent() ? under(heading.get(), found) : found);
      if (!point) {
        heading =
            ListMarkers.isHeading(text.text(), sentence.span()) && named.isEmpty()
                ? heading.map(before -> reader.introduced(text, sentence, before))
                : only(found);
      }
    }
    return statements;
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

  /** The statements of a point that names a dyad; what is asserted is as sure as its heading. */
  private static List<Statement> under(Statement heading, List<Statement> found) {
    Modality modality = heading.interaction().modality();
    return found.stream()
        .map(
            statement ->
                statement.dyad().equals(heading.dyad())
                        && statement.interaction().modality() == Modality.ASSERTED
                    ? statement.with(statement.interaction().with(modality))
                    : statement)
        .toList();
  }

  /** Whether a sentence names at most one country, of a dyad. */
  private static boolean isOf(List<CountryMention> named, Dyad dyad) {
    return named.stream().map(CountryMention::country).distinct().count() <= 1
        && named.stream().allMatch(found -> dyad.has(found.country()));
  }

  /**
   * Whether a sentence belongs to a point of a list.
   *
   * @param before whether the sentence before it does
   */
  private static boolean isPoint(String text, List<Sentence> sentences, int id, boolean before) {
    if (id >= sentences.size()) {
      return false;
    }
    int begin = sentences.get(id).span().begin();
    boolean goesOn =
        before && text.substring(sentences.get(id - 1).span().end(), begin).indexOf('\n') < 0;
    return goesOn || ListMarkers.isPoint(text, begin);
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
