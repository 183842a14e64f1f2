package org.entente.aggregate;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.schema.Table;

/**
 * Stories in which a dyad is salient, where a list counts for less: a story of k salient countries,
 * more than {@code most}, for 1 / (k - 1).
 *
 * <p>Source: M. E. J. Newman, Scientific collaboration networks II, 2001, who weighs every paper
 * so.
 */
final class DampedStories {

  /** What lists lose is added up in whole parts, so that the order does not matter. */
  private static final long PARTS = 1_000_000_000L;

  private DampedStories() {}

  /** Adds stories_damped to dyads with n_stories. */
  static Dataset<Row> add(Dataset<Row> dyads, Facts facts, int most) {
    Dataset<Row> losses = Facts.leftJoin(dyads, losses(facts, most), "country_a", "country_b");
    Column lost = coalesce(col("lost"), lit(0L)).divide(PARTS);
    return losses.withColumn("stories_damped", col("n_stories").minus(lost)).drop("lost");
  }

  private static Dataset<Row> losses(Facts facts, int most) {
    Dataset<Row> lists =
        facts
            .ofArticles(Table.ARTICLE_COUNTRIES)
            .where(col("is_salient"))
            .groupBy("story_id")
            .agg(count_distinct(col("country")).as("countries"))
            .where(col("countries").gt(most));
    Dataset<Row> dyads =
        facts
            .dated(
                facts
                    .ofArticles(Table.ARTICLE_DYADS)
                    .where(col("is_salient"))
                    .join(lists, "story_id"))
            .select("grain", "period", "country_a", "country_b", "countries", "story_id")
            .distinct();
    Dataset<Row> byLength =
        Facts.grouped(
            dyads,
            List.of("country_a", "country_b", "countries"),
            List.of(count(lit(1)).as("stories")));
    Column parts = lit(PARTS).minus(lit(PARTS).divide(col("countries").minus(1)).cast("bigint"));
    return Facts.grouped(
        byLength,
        List.of("country_a", "country_b"),
        List.of(sum(col("stories").multiply(parts)).as("lost")));
  }
}
