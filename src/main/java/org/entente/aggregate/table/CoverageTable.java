package org.entente.aggregate.table;

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
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.IS_ANALYZED;
import static org.entente.schema.Columns.IS_STORY_HEAD;
import static org.entente.schema.Columns.LANGUAGE;
import static org.entente.schema.Columns.N_ARTICLES;
import static org.entente.schema.Columns.N_DAYS;
import static org.entente.schema.Columns.N_DAYS_WITHOUT;
import static org.entente.schema.Columns.N_DUPLICATES;
import static org.entente.schema.Columns.N_REJECTS;
import static org.entente.schema.Columns.N_SKIPPED;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.encode.Periods;
import org.entente.config.Grain;
import org.entente.schema.Table;

/** The table coverage: what was read of each source, and the number of days without an article. */
public final class CoverageTable {

  /** The language of articles whose language is not known. */
  static final String UNDETERMINED = "und";

  private static final List<String> SOURCE_LANGUAGE = List.of(SOURCE, LANGUAGE);

  private static final String[] COUNTS = {
    N_ARTICLES, N_STORIES, N_DUPLICATES, N_SKIPPED, N_REJECTS, N_DAYS_WITHOUT
  };

  private static final String FIRST = "first";
  private static final String LAST = "last";

  private CoverageTable() {}

  /**
   * The rows of all periods.
   *
   * @param tables the tables articles and rejects
   */
  public static Dataset<Row> of(Map<Table, Dataset<Row>> tables, List<Grain> grains) {
    CountedPeriods periods = CountedPeriods.all(grains);
    Dataset<Row> articles =
        tables
            .get(Table.ARTICLES)
            .select(
                col(SOURCE),
                language(),
                col(PUBLISHED),
                col(STORY_ID),
                col(IS_STORY_HEAD),
                col(IS_ANALYZED));
    Dataset<Row> counted =
        PeriodKey.group(
            Periods.expand(articles, periods),
            SOURCE_LANGUAGE,
            List.of(
                count(lit(1)).as(N_ARTICLES),
                count(when(col(IS_STORY_HEAD).equalTo(false), lit(1))).as(N_DUPLICATES),
                count_distinct(col(STORY_ID)).as(N_STORIES),
                count(when(col(IS_ANALYZED).equalTo(false), lit(1))).as(N_SKIPPED)));
    Dataset<Row> withDays = PeriodKey.join(counted, days(articles, periods), SOURCE, LANGUAGE);
    return withRejects(withDays, tables.get(Table.REJECTS));
  }

  /** Days without an article; apart, since two distinct counts in one aggregation are slow. */
  private static Dataset<Row> days(Dataset<Row> articles, CountedPeriods periods) {
    Dataset<Row> days =
        articles
            .select(col(SOURCE), col(LANGUAGE), to_date(col(PUBLISHED)).as(PUBLISHED))
            .distinct();
    Dataset<Row> spans =
        days.groupBy(SOURCE, LANGUAGE).agg(min(PUBLISHED).as(FIRST), max(PUBLISHED).as(LAST));
    return PeriodKey.group(
            Periods.expand(days, periods),
            SOURCE_LANGUAGE,
            List.of(count(col(PUBLISHED)).as(N_DAYS)))
        .join(spans, SOURCE_LANGUAGE.toArray(String[]::new))
        .withColumn(N_DAYS_WITHOUT, coalesce(daysInSpan().minus(col(N_DAYS)), lit(0)));
  }

  private static Column language() {
    return coalesce(col(LANGUAGE), lit(UNDETERMINED)).as(LANGUAGE);
  }

  /** The days of the period from the first to the last day of the source. */
  private static Column daysInSpan() {
    Column lastOfPeriod = date_add(col(PERIOD), Periods.days().minus(1));
    Column end = least(col(LAST), lastOfPeriod);
    Column begin = greatest(col(FIRST), col(PERIOD));
    return datediff(end, begin).plus(1);
  }

  private static Dataset<Row> withRejects(Dataset<Row> counted, Dataset<Row> rejects) {
    Dataset<Row> rejected =
        rejects
            .select(col(SOURCE), language())
            .groupBy(SOURCE, LANGUAGE)
            .agg(count(lit(1)).as(N_REJECTS))
            .withColumn(GRAIN, lit(Grain.ALL.code()));
    return counted
        .join(rejected, new String[] {SOURCE, LANGUAGE, GRAIN}, "full_outer")
        .na()
        .fill(0, COUNTS);
  }
}
