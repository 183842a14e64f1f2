package org.entente.nlp;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Span;
import org.entente.nlp.salience.CountrySalience;
import org.entente.nlp.salience.Salience;

/**
 * What an article is about: its countries, its sectors and every pair of its countries, by code.
 */
public record ArticleTopics(
    List<CodeSalience> countries, List<CodeSalience> sectors, List<DyadSalience> dyads) {

  /** Those of an article without a text. */
  static final ArticleTopics NONE = new ArticleTopics(List.of(), List.of(), List.of());

  /**
   * A country or a sector in an article.
   *
   * @param mentions those of the subject
   * @param salience 0 to 1
   * @param salient whether the article is about it
   */
  public record CodeSalience(String code, int mentions, double salience, boolean salient) {}

  /**
   * A dyad in an article.
   *
   * @param scope the closest in which the article names both countries
   * @param sentences how many bind them
   * @param salience 0 to 1
   * @param salient whether the article is about it
   */
  public record DyadSalience(
      Dyad dyad, Scope scope, int sentences, double salience, boolean salient) {}

  /** What {@code document} is about, by what was found in it. */
  static ArticleTopics of(Document document, TextAnalysis analysis) {
    Map<String, Double> countries = CountrySalience.of(document, analysis.countries());
    Stream<String> named =
        analysis.countries().stream()
            .filter(mention -> mention.countsForTopic(document))
            .map(CountryMention::country);
    List<SectorMention> sectors =
        analysis.sectors().stream()
            .filter(mention -> document.fieldAt(mention.span().begin()) != Field.DATELINE)
            .toList();
    return new ArticleTopics(
        codes(named, countries, CountrySalience::counts),
        codes(
            sectors.stream().map(SectorMention::sector),
            Salience.ofCodes(
                sectors.stream().map(mention -> occurrence(document, mention)).toList()),
            Salience::sectorCounts),
        dyads(countries, scenes(document, analysis), closeness(analysis.statements())));
  }

  private static Salience.Occurrence occurrence(Document document, SectorMention mention) {
    Span span = mention.span();
    return new Salience.Occurrence(
        mention.sector(), document.fieldAt(span.begin()), document.place(span), mention.weight());
  }

  private static List<CodeSalience> codes(
      Stream<String> named, Map<String, Double> salience, DoublePredicate counts) {
    Map<String, Integer> numbers = new HashMap<>();
    named.forEach(code -> numbers.merge(code, 1, Integer::sum));
    List<CodeSalience> codes = new ArrayList<>();
    salience.forEach(
        (code, value) ->
            codes.add(
                new CodeSalience(code, numbers.getOrDefault(code, 0), value, counts.test(value))));
    return codes;
  }

  /**
   * The countries that only the dateline names, if the title names two others: the place of the
   * writer.
   */
  private static Set<String> scenes(Document document, TextAnalysis analysis) {
    Set<String> scenes = new HashSet<>();
    Set<String> named = new HashSet<>();
    Set<String> inTitle = new HashSet<>();
    for (CountryMention mention : analysis.countries()) {
      if (mention.isPlaceOfReport(document)) {
        scenes.add(mention.country());
      } else if (mention.countsForTopic(document)) {
        named.add(mention.country());
        if (document.fieldAt(mention.span().begin()) == Field.TITLE) {
          inTitle.add(mention.country());
        }
      }
    }
    scenes.removeAll(named);
    return inTitle.size() > 1 ? scenes : Set.of();
  }

  /**
   * The dyads of an article.
   *
   * @param scenes countries that make no dyad that the article is about
   */
  private static List<DyadSalience> dyads(
      Map<String, Double> salience, Set<String> scenes, Map<Dyad, Closeness> stated) {
    List<String> codes = List.copyOf(salience.keySet());
    List<DyadSalience> dyads = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        Dyad dyad = new Dyad(codes.get(i), codes.get(j));
        dyads.add(dyad(dyad, stated.getOrDefault(dyad, Closeness.FAR), salience, scenes));
      }
    }
    return dyads;
  }

  private static DyadSalience dyad(
      Dyad dyad, Closeness closeness, Map<String, Double> salience, Set<String> scenes) {
    int sentences = closeness.sentences.size();
    return new DyadSalience(
        dyad,
        closeness.scope,
        sentences,
        Salience.ofDyad(dyad, salience, closeness.scope, sentences),
        scenes.stream().noneMatch(dyad::has) && Salience.dyadCounts(dyad, salience));
  }

  /** How closely the sentences of an article bind a dyad. */
  private record Closeness(Scope scope, Set<Integer> sentences) {

    static final Closeness FAR = new Closeness(Scope.DOCUMENT, Set.of());

    Closeness and(Closeness other) {
      Set<Integer> both = new HashSet<>(sentences);
      both.addAll(other.sentences);
      return new Closeness(scope.closer(other.scope), both);
    }
  }

  private static Map<Dyad, Closeness> closeness(List<Statement> statements) {
    Map<Dyad, Closeness> stated = new TreeMap<>();
    for (Statement statement : statements) {
      Closeness here = new Closeness(statement.scope(), Set.of(statement.sentence()));
      stated.merge(statement.dyad(), here, Closeness::and);
    }
    return stated;
  }
}
