package org.entente.extract;

import static org.entente.schema.Columns.COUNTRY;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.IS_SALIENT;
import static org.entente.schema.Columns.N_MENTIONS;
import static org.entente.schema.Columns.N_SENTENCES;
import static org.entente.schema.Columns.SALIENCE;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SECTOR;

import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.nlp.ArticleTopics;
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

  static List<Row> dyads(ArticleTopics subject) {
    return subject.dyads().stream()
        .map(
            pair ->
                Extracted.row(Table.ARTICLE_DYADS)
                    .set(COUNTRY_A, pair.dyad().a())
                    .set(COUNTRY_B, pair.dyad().b())
                    .set(SCOPE, pair.scope().code())
                    .set(N_SENTENCES, pair.sentences())
                    .set(SALIENCE, pair.salience())
                    .set(IS_SALIENT, pair.salient())
                    .build())
        .toList();
  }
}
