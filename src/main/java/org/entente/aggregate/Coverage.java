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

  private static final List<String> COUNTS =
      List.of(
          "n_articles", "n_stories", "n_duplicates", "n_not_read", "n_rejects", "n_days_without");

  private static final String UNDETERMINED = "und";

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
                col("is_read"))
            .withColumn("day", to_date(col("published")));
    Dataset<Row> spans =
        articles.groupBy("source", "language").agg(min("day").as("first"), max("day").as("last"));
    List<Column> columns =
        List.of(
            count(lit(1)).as("n_articles"),
            count(when(col("is_story_head").equalTo(false), lit(1))).as("n_duplicates"),
            count_distinct(col("story_id")).as("n_stories"),
            count(when(col("is_read").equalTo(false), lit(1))).as("n_not_read"),
            count_distinct(col("day")).as("n_days"));
    Dataset<Row> counted =
        Facts.grouped(Periods.expand(articles, grains), List.of("source", "language"), columns);
    Dataset<Row> withDays =
        counted
            .join(spans, new String[] {"source", "language"}, "inner")
            .withColumn("n_days_without", coalesce(daysInSpan().minus(col("n_days")), lit(0)));
    return withRejects(withDays, tables.get(Table.REJECTS));
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
    Dataset<Row> joined =
        counted.join(refused, new String[] {"source", "language", "grain"}, "full_outer");
    for (String column : COUNTS) {
      joined = joined.withColumn(column, coalesce(col(column), lit(0)));
    }
    return joined;
  }
}
