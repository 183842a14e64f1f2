package org.entente.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sequence;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;

/**
 * The table periods: what was read in each period from the first day of the corpus to its last,
 * those without any article among them.
 */
final class CoveredPeriods {

  private static final List<String> COUNTS =
      List.of(
          "n_articles",
          "n_stories",
          "n_sources",
          "n_languages",
          "n_not_read",
          "n_days",
          "n_days_without");

  private CoveredPeriods() {}

  /** The table periods out of the table articles. */
  static Dataset<Row> of(Dataset<Row> articles, List<Grain> grains) {
    List<Column> counts =
        List.of(
            count(lit(1)).as("n_articles"),
            count_distinct(col("story_id")).as("n_stories"),
            count_distinct(col("source")).as("n_sources"),
            count_distinct(col("language")).as("n_languages"),
            count(when(col("is_read").equalTo(false), lit(1))).as("n_not_read"));
    Dataset<Row> counted = Facts.grouped(Periods.expand(articles, grains), List.of(), counts);
    Dataset<Row> periods = outerJoin(counted, days(articles, grains));
    for (String name : COUNTS) {
      periods = periods.withColumn(name, coalesce(col(name), lit(0)));
    }
    return periods;
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

  private static Dataset<Row> outerJoin(Dataset<Row> counted, Dataset<Row> days) {
    Dataset<Row> renamed =
        days.withColumnRenamed("grain", "day_grain").withColumnRenamed("period", "day_period");
    Column same =
        col("grain").equalTo(col("day_grain")).and(col("period").eqNullSafe(col("day_period")));
    return counted
        .join(renamed, same, "full_outer")
        .withColumn("grain", coalesce(col("grain"), col("day_grain")))
        .withColumn("period", coalesce(col("period"), col("day_period")))
        .drop("day_grain", "day_period");
  }
}
