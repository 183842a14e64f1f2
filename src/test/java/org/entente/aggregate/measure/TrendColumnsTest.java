package org.entente.aggregate.measure;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hash;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.count.PeriodTotals;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.CodeDictionary;
import org.entente.aggregate.encode.CountedPeriods;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A story on each day from May 2023 to May 2024, except for ten days of March; two cells, one of
 * which has stories in some of the months only.
 */
class TrendColumnsTest {

  private static final String COLUMNS =
      "period stories_previous change stories_year_before change_year is_burst";

  private static Dataset<Row> trend;

  @BeforeAll
  static void compute() {
    Dataset<Row> articles =
        SharedSpark.session()
            .sql("select explode(sequence(date'2023-05-01', date'2024-05-31')) as day")
            .where("day not between '2024-03-05' and '2024-03-14'")
            .selectExpr(
                "string(day) as article_id",
                "string(day) as story_id",
                "'x' as source",
                "timestamp(day) as published",
                "true as is_analyzed");
    Dataset<Row> cells =
        TableValues.of(
                "grain, period, country, n_stories",
                "'month', date'2023-05-01', 'IRN', 2L",
                "'month', date'2024-02-01', 'IRN', 1L",
                "'month', date'2024-03-01', 'IRN', 1L",
                "'month', date'2024-04-01', 'IRN', 3L",
                "'month', date'2024-05-01', 'IRN', 12L",
                "'month', date'2024-05-01', 'KAZ', 4L",
                "'all', date'0001-01-01', 'IRN', 19L")
            .withColumn(CellCounts.CELL_ID, hash(col("country")));
    try (ArticleFacts facts =
        new ArticleFacts(
            Map.of(Table.ARTICLES, articles),
            CodeDictionary.of(),
            CountedPeriods.all(List.of(Grain.MONTH, Grain.ALL)))) {
      trend = TableValues.stored(TrendColumns.add(cells, PeriodTotals.of(facts), 3));
    }
  }

  private static TableAssert assertTrend(String where) {
    return TableAssert.of(trend).where(where);
  }

  @Test
  void sharesAreComparedWithTheMonthBeforeAndTheYearBefore() {
    assertTrend("country = 'IRN' and period = '2024-05-01'")
        .hasRowsUnordered(COLUMNS, "2024-05-01 3 0.287097 2 0.322581 true");
  }

  @Test
  void aCellThatWasNotThereHadNoStory() {
    assertTrend("country = 'KAZ'")
        .hasRowsUnordered(COLUMNS, "2024-05-01 0 0.129032 0 0.129032 true");
  }

  @Test
  void aMonthWithManyDaysWithoutAnArticleIsNotCompared() {
    assertTrend("period in ('2024-03-01', '2024-04-01')")
        .hasRowsUnordered(COLUMNS, "2024-03-01 - - - - -", "2024-04-01 - - - - false");
  }

  @Test
  void theFirstMonthHasNothingBeforeIt() {
    assertTrend("period = '2023-05-01'").hasRowsUnordered(COLUMNS, "2023-05-01 - - - - -");
  }

  @Test
  void allTimeDoesNotChange() {
    assertTrend("grain = 'all'").hasRowsUnordered(COLUMNS, "0001-01-01 - - - - -");
  }
}
