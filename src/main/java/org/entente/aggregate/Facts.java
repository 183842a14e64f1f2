package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.config.Grain;
import org.entente.schema.Table;

/**
 * The article-level tables as the aggregates read them: each row with its article's story, source
 * and periods.
 *
 * @param tables the article-level tables
 * @param grains the periods to count by
 */
record Facts(Map<Table, Dataset<Row>> tables, List<Grain> grains) {

  /** The columns that tell periods apart. */
  static final List<String> PERIOD = List.of("grain", "period");

  /** The articles themselves: article_id, story_id, source, grain, period. */
  Dataset<Row> articles() {
    return Periods.expand(ofArticle(), grains);
  }

  /** A table whose rows belong to articles, with story_id, source, grain and period. */
  Dataset<Row> of(Table table) {
    return Periods.expand(tables.get(table).join(ofArticle(), "article_id"), grains);
  }

  /** The articles that were read; nothing can be found in the others. */
  private Dataset<Row> ofArticle() {
    return tables
        .get(Table.ARTICLES)
        .where("is_read")
        .select("article_id", "story_id", "source", "published");
  }

  /** Counts of articles, stories and sources; rows must tell one article once. */
  static List<Column> counts(Column counted) {
    return List.of(
        count(when(counted, lit(1))).as("n_articles"),
        count_distinct(when(counted, col("story_id"))).as("n_stories"),
        count_distinct(when(counted, col("source"))).as("n_sources"));
  }

  /** Counts of articles and stories, whether salient or not. */
  static List<Column> countsOfAll() {
    return List.of(
        count(lit(1)).as("n_articles_all"), count_distinct(col("story_id")).as("n_stories_all"));
  }

  /** Groups by period and {@code keys} and computes {@code columns}. */
  static Dataset<Row> grouped(Dataset<Row> rows, List<String> keys, List<Column> columns) {
    Column[] by =
        Stream.concat(PERIOD.stream(), keys.stream()).map(functions::col).toArray(Column[]::new);
    Column[] rest = columns.subList(1, columns.size()).toArray(Column[]::new);
    return rows.groupBy(by).agg(columns.get(0), rest);
  }

  /** Joins on the period and {@code keys}; periods that are null are the same. */
  static Dataset<Row> join(Dataset<Row> left, Dataset<Row> right, String... keys) {
    List<String> all = Stream.concat(PERIOD.stream(), Arrays.stream(keys)).toList();
    Dataset<Row> renamed = right;
    Column condition = lit(true);
    for (String key : all) {
      renamed = renamed.withColumnRenamed(key, "right_" + key);
      condition = condition.and(col(key).eqNullSafe(col("right_" + key)));
    }
    String[] dropped = all.stream().map(key -> "right_" + key).toArray(String[]::new);
    return left.join(renamed, condition).drop(dropped);
  }
}
