package org.entente.extract;

import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.nlp.ArticleTopics;
import org.entente.schema.Extracted;
import org.entente.schema.Table;

/** The rows of the tables article_countries, article_sectors and article_dyads of one article. */
final class ArticleRows {

  private ArticleRows() {}

  static List<Row> countries(ArticleTopics subject) {
    return rows(Table.ARTICLE_COUNTRIES, "country", subject.countries());
  }

  static List<Row> sectors(ArticleTopics subject) {
    return rows(Table.ARTICLE_SECTORS, "sector", subject.sectors());
  }

  private static List<Row> rows(Table table, String column, List<ArticleTopics.Share> shares) {
    return shares.stream()
        .map(
            share ->
                Extracted.row(table)
                    .set(column, share.code())
                    .set("n_mentions", share.mentions())
                    .set("salience", share.salience())
                    .set("is_salient", share.salient())
                    .build())
        .toList();
  }

  static List<Row> dyads(ArticleTopics subject) {
    return subject.dyads().stream()
        .map(
            bond ->
                Extracted.row(Table.ARTICLE_DYADS)
                    .set("country_a", bond.dyad().a())
                    .set("country_b", bond.dyad().b())
                    .set("scope", bond.scope().code())
                    .set("n_sentences", bond.sentences())
                    .set("salience", bond.salience())
                    .set("is_salient", bond.salient())
                    .build())
        .toList();
  }
}
