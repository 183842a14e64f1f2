package org.entente.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.date_add;
import static org.apache.spark.sql.functions.datediff;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Grain;
import org.entente.schema.Table;

/** The table coverage: what was read of each source, and on how many days nothing was. */
final class Coverage {

  private static final String[] COUNTS = {
    "n_articles", "n_stories", "n_duplicates", "n_skipped", "n_rejects", "n_days_without"
  };

  /** The language of articles of which it is not known. */
  static final String UNDETERMINED = "und";

  private static final List<String> SOURCE = List.of("source", "language");

  private Coverage() {}

  static Dataset<Row> of(Map<Table, Dataset<Row>> tables, List<Grain> grains) {
    Dataset<Row> articles =
        tables
            .get(Table.ARTICLES)
            .select(
                col("source"),
                language(),
                col("published"),
                col("story_id"),
                col("is_story_head"),
                col("is_analyzed"));
    Dataset<Row> counted =
        Facts.grouped(
            Periods.expand(articles, grains),
            SOURCE,
            List.of(
                count(lit(1)).as("n_articles"),
                count(when(col("is_story_head").equalTo(false), lit(1))).as("n_duplicates"),
                count_distinct(col("story_id")).as("n_stories"),
                count(when(col("is_analyzed").equalTo(false), lit(1))).as("n_skipped")));
    Dataset<Row> withDays =
        Facts.join(counted, days(articles, grains), SOURCE.toArray(String[]::new));
    return withRejects(withDays, tables.get(Table.REJECTS));
  }

  /** The days without an article, counted apart: different stories and days at once are slow. */
  private static Dataset<Row> days(Dataset<Row> articles, List<Grain> grains) {
    Dataset<Row> days =
        articles
            .select(col("source"), col("language"), to_date(col("published")).as("published"))
            .distinct();
    Dataset<Row> spans =
        days.groupBy("source", "language")
            .agg(min("published").as("first"), max("published").as("last"));
    return Facts.grouped(
            Periods.expand(days, grains), SOURCE, List.of(count(col("published")).as("n_days")))
        .join(spans, SOURCE.toArray(String[]::new))
        .withColumn("n_days_without", coalesce(daysInSpan().minus(col("n_days")), lit(0)));
  }

  private static Column language() {
    return coalesce(col("language"), lit(UNDETERMINED)).as("language");
  }

  /** The days of the period between the first and the last day of the source. */
  private static Column daysInSpan() {
    Column lastOfPeriod = date_add(col("period"), Periods.days().minus(1));
    Column end = least(col("last"), lastOfPeriod);
    Column begin = greatest(col("first"), col("period"));
    return datediff(end, begin).plus(1);
  }

  private static Dataset<Row> withRejects(Dataset<Row> counted, Dataset<Row> rejects) {
    Dataset<Row> refused =
        rejects
            .select(col("source"), language())
            .groupBy("source", "language")
            .agg(count(lit(1)).as("n_rejects"))
            .withColumn("grain", lit(Grain.ALL.code()));
    return counted
        .join(refused, new String[] {"source", "language", "grain"}, "full_outer")
        .na()
        .fill(0, COUNTS);
  }
}
