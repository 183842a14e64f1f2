package org.entente.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoublePredicate;
import org.apache.spark.sql.Row;
import org.entente.analysis.Analysis;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Document;
import org.entente.model.Dyad;
import org.entente.model.Field;
import org.entente.model.Mention;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Span;
import org.entente.model.Statement;
import org.entente.resolve.Salience;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;

/** The rows of the tables article_countries, article_sectors and article_dyads of one article. */
final class ArticleRows {

  private final Document document;
  private final List<CountryMention> countries;
  private final List<SectorMention> sectors;
  private final List<Statement> statements;

  ArticleRows(Document document, Analysis analysis) {
    this.document = document;
    this.countries =
        analysis.countries().stream().filter(mention -> mention.isOfSubject(document)).toList();
    this.sectors =
        analysis.sectors().stream()
            .filter(mention -> document.fieldAt(mention.span().begin()) != Field.DATELINE)
            .toList();
    this.statements = analysis.statements();
  }

  List<Row> countries() {
    return codes(
        Table.ARTICLE_COUNTRIES,
        "country",
        ofCountries(),
        countrySalience(),
        Salience::countryCounts);
  }

  List<Row> sectors() {
    List<Salience.Occurrence> occurrences =
        sectors.stream()
            .map(mention -> occurrence(mention.sector(), mention, mention.weight()))
            .toList();
    return codes(
        Table.ARTICLE_SECTORS,
        "sector",
        occurrences,
        Salience.ofCodes(occurrences),
        Salience::sectorCounts);
  }

  private Map<String, Double> countrySalience() {
    return Salience.ofCodes(ofCountries());
  }

  private List<Salience.Occurrence> ofCountries() {
    return countries.stream()
        .map(mention -> occurrence(mention.country(), mention, weight(mention.kind())))
        .toList();
  }

  /** A capital or an institution says less of its country than a name does, an anaphor least. */
  private static double weight(CountryKind kind) {
    return switch (kind) {
      case CAPITAL, INSTITUTION -> 0.7;
      case ANAPHOR -> 0.2;
      case NAME, DEMONYM, LEADER -> 1;
    };
  }

  private Salience.Occurrence occurrence(String code, Mention mention, double weight) {
    Span span = mention.span();
    return new Salience.Occurrence(
        code, document.fieldAt(span.begin()), document.place(span), weight);
  }

  private static List<Row> codes(
      Table table,
      String column,
      List<Salience.Occurrence> occurrences,
      Map<String, Double> salience,
      DoublePredicate counts) {
    Map<String, Integer> numbers = new HashMap<>();
    occurrences.forEach(occurrence -> numbers.merge(occurrence.code(), 1, Integer::sum));
    List<Row> rows = new ArrayList<>();
    salience.forEach(
        (code, value) ->
            rows.add(
                new RowBuilder(Extracted.nested(table))
                    .set(column, code)
                    .set("n_mentions", numbers.get(code))
                    .set("salience", value)
                    .set("is_salient", counts.test(value))
                    .build()));
    return rows;
  }

  /** One row for each pair of the article's countries. */
  List<Row> dyads() {
    Map<String, Double> salience = countrySalience();
    Map<Dyad, Closeness> stated = stated();
    List<String> codes = List.copyOf(salience.keySet());
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      for (int j = i + 1; j < codes.size(); j++) {
        Dyad dyad = new Dyad(codes.get(i), codes.get(j));
        rows.add(row(dyad, stated.getOrDefault(dyad, Closeness.FAR), salience));
      }
    }
    return rows;
  }

  private static Row row(Dyad dyad, Closeness closeness, Map<String, Double> salience) {
    return new RowBuilder(Extracted.nested(Table.ARTICLE_DYADS))
        .set("country_a", dyad.a())
        .set("country_b", dyad.b())
        .set("scope", closeness.scope.code())
        .set("n_sentences", closeness.sentences.size())
        .set(
            "salience",
            Salience.ofDyad(dyad, salience, closeness.scope, closeness.sentences.size()))
        .set("is_salient", Salience.dyadCounts(dyad, salience))
        .build();
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

  private Map<Dyad, Closeness> stated() {
    Map<Dyad, Closeness> stated = new TreeMap<>();
    for (Statement statement : statements) {
      Closeness here = new Closeness(statement.scope(), Set.of(statement.sentence()));
      stated.merge(statement.dyad(), here, Closeness::and);
    }
    return stated;
  }
}
