package org.entente.aggregate.table;

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
import static org.entente.schema.Columns.LANGUAGE;
import static org.entente.schema.Columns.N_ARTICLES;
import static org.entente.schema.Columns.N_DAYS;
import static org.entente.schema.Columns.N_DAYS_WITHOUT;
import static org.entente.schema.Columns.N_LANGUAGES;
import static org.entente.schema.Columns.N_SKIPPED;
import static org.entente.schema.Columns.N_SOURCES;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Periods;
import org.entente.config.Grain;

/**
 * The table periods: what was read in each period from the first day of the corpus to its last,
 * including periods without any article.
 */
public final class PeriodsTable {

  private static final String[] COUNTS = {
    N_ARTICLES, N_STORIES, N_SOURCES, N_LANGUAGES, N_SKIPPED, N_DAYS, N_DAYS_WITHOUT
  };

  private static final String IS_COVERED = "is_covered";
  private static final String FIRST = "first";
  private static final String LAST = "last";

  private PeriodsTable() {}

  /**
   * The rows of all periods.
   *
   * @param articles the table articles
   * @param coverage the table coverage
   */
  public static Dataset<Row> of(Dataset<Row> articles, Dataset<Row> coverage, List<Grain> grains) {
    CountedPeriods periods = CountedPeriods.all(grains);
    Column language = when(col(LANGUAGE).notEqual(CoverageTable.UNDETERMINED), col(LANGUAGE));
    Dataset<Row> counted =
        PeriodKey.group(
            coverage.where(col(N_ARTICLES).gt(0)),
            List.of(),
            List.of(
                sum(N_ARTICLES).as(N_ARTICLES),
                sum(N_SKIPPED).as(N_SKIPPED),
                count_distinct(col(SOURCE)).as(N_SOURCES),
                count_distinct(language).as(N_LANGUAGES)));
    Dataset<Row> stories =
        PeriodKey.group(
            Periods.expand(articles.select(PUBLISHED, STORY_ID), periods),
            List.of(),
            List.of(count_distinct(col(STORY_ID)).as(N_STORIES)));
    return PeriodKey.join(counted, stories)
        .join(days(articles, periods), PeriodKey.COLUMNS.toArray(String[]::new), "full_outer")
        .na()
        .fill(0, COUNTS);
  }

  /** The days of each period within the span of the corpus, and those without an article. */
  private static Dataset<Row> days(Dataset<Row> articles, CountedPeriods periods) {
    Dataset<Row> covered =
        articles
            .select(to_date(col(PUBLISHED)).as(PUBLISHED))
            .where(col(PUBLISHED).isNotNull())
            .distinct()
            .withColumn(IS_COVERED, lit(true));
    Dataset<Row> calendar =
        covered
            .agg(min(PUBLISHED).as(FIRST), max(PUBLISHED).as(LAST))
            .select(explode(sequence(col(FIRST), col(LAST))).as(PUBLISHED))
            .join(covered, new String[] {PUBLISHED}, "left");
    return PeriodKey.group(
        Periods.expand(calendar, periods),
        List.of(),
        List.of(
            count(lit(1)).as(N_DAYS),
            count(when(col(IS_COVERED).isNull(), lit(1))).as(N_DAYS_WITHOUT)));
  }
}
