package org.entente.aggregate;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;

/**
 * The table periods: what was read in each period from the first day of the corpus to its last,
 * those without any article among them.
 */
final class CoveredPeriods {

  private static final String[] COUNTS = {
    "n_articles", "n_stories", "n_sources", "n_languages", "n_skipped", "n_days", "n_days_without"
  };

  private CoveredPeriods() {}

  /**
   * The table periods.
   *
   * @param articles the table articles
   * @param coverage the table of {@link Coverage}
   */
  static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> coverage, List<Grain> grains) {
    Dataset<Row> counted =
        Facts.grouped(
            coverage.where(col("n_articles").gt(0)),
            List.of(),
            List.of(
                sum("n_articles").as("n_articles"),
                sum("n_skipped").as("n_skipped"),
                count_distinct(col("source")).as("n_sources"),
                count_distinct(
                        when(col("language").notEqual(Coverage.UNDETERMINED), col("language")))
                    .as("n_languages")));
    Dataset<Row> stories =
        Facts.grouped(
            Periods.expand(articles.select("published", "story_id"), grains),
            List.of(),
            List.of(count_distinct(col("story_id")).as("n_stories")));
    return Facts.join(counted, stories)
        .join(days(articles, grains), new String[] {"grain", "period"}, "full_outer")
        .na()
        .fill(0, COUNTS);
  }

  /** The days of each period within the span of the corpus, and those without an article. */
  private static Dataset<Row> days(Dataset<Row> articles, List<Grain> grains) {
    Dataset<Row> covered =
        articles
            .select(to_date(col("published")).as("published"))
            .where("published is not null")
            .distinct()
            .withColumn("covered", lit(true));
    Dataset<Row> calendar =
        covered
            .agg(min("published").as("first"), max("published").as("last"))
            .select(explode(sequence(col("first"), col("last"))).as("published"))
            .join(covered, new String[] {"published"}, "left");
    return Facts.grouped(
        Periods.expand(calendar, grains),
        List.of(),
        List.of(
            count(lit(1)).as("n_days"),
            count(when(col("covered").isNull(), lit(1))).as("n_days_without")));
  }
}
