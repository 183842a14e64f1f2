package org.entente.extract;

import static org.entente.schema.Columns.CONFIDENCE;
import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.IS_SALIENT;
import static org.entente.schema.Columns.N_LINKED;
import static org.entente.schema.Columns.N_MENTIONS;
import static org.entente.schema.Columns.N_SENTENCES;
import static org.entente.schema.Columns.SALIENCE;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SECTOR;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.DyadLinks;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** The rows of the tables article_countries, article_sectors and article_dyads of one article. */
final class ArticleRows {

  private ArticleRows() {}

  static List<Row> countries(ArticleTopics subject) {
    return rows(Table.ARTICLE_COUNTRIES, COUNTRY, subject.countries());
  }

  static List<Row> sectors(ArticleTopics subject) {
    return rows(Table.ARTICLE_SECTORS, SECTOR, subject.sectors());
  }

  private static List<Row> rows(
      Table table, String column, List<ArticleTopics.CodeSalience> codes) {
    return codes.stream()
        .map(
            code ->
                Extracted.row(table)
                    .set(column, code.code())
                    .set(N_MENTIONS, code.mentions())
                    .set(SALIENCE, code.salience())
                    .set(IS_SALIENT, code.salient())
                    .build())
        .toList();
  }

  /** The rows of all dyads of an article, and how its published evidence links them. */
  static List<Row> dyads(ArticleTopics subject, List<Evidence> published) {
    Map<Dyad, DyadLinks> links = DyadLinks.of(published);
    return subject.dyads().stream()
        .map(pair -> dyad(pair, Optional.ofNullable(links.get(pair.dyad()))))
        .toList();
  }

  private static Row dyad(ArticleTopics.DyadSalience pair, Optional<DyadLinks> links) {
    return Extracted.row(Table.ARTICLE_DYADS)
        .set(COUNTRY_A, pair.dyad().a())
        .set(COUNTRY_B, pair.dyad().b())
        .set(SCOPE, pair.scope().code())
        .set(N_SENTENCES, pair.sentences())
        .set(N_LINKED, links.map(DyadLinks::sentences).orElse(0))
        .set(CONFIDENCE, links.map(DyadLinks::confidence).orElse(null))
        .set(SALIENCE, pair.salience())
        .set(IS_SALIENT, pair.salient())
        .build();
  }
}
