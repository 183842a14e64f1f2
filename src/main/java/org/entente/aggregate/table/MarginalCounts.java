package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.IS_SALIENT;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.schema.Table;

/** Counts the articles, stories and sources of one country or sector. */
final class MarginalCounts {

  private MarginalCounts() {}

  /**
   * The counts of each value of {@code key}: those in which it is salient and, ending in _all,
   * those that mention it.
   *
   * @param table the article-level table with one row for each article and value
   */
  static Dataset<Row> of(ArticleFacts facts, Table table, String key) {
    Column salient = col(IS_SALIENT);
    return CellCounts.by(key)
        .stories("", salient)
        .stories("_all", lit(true))
        .sources(salient)
        .of(facts, facts.encoded(table));
  }
}
