package org.entente.aggregate.table;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.aggregate.encode.Periods;
import org.junit.jupiter.api.Test;

class PeriodsTableTest {

  private static final String COLUMNS =
      "grain period n_articles n_stories n_sources n_languages n_skipped n_days n_days_without";

  private static TableAssert assertPeriods(Dataset<Row> articles) {
    return TableAssert.of(
        Periods.withoutAllTime(
            PeriodsTable.of(
                articles, CoverageTableTest.coverage(articles), CoverageTableTest.GRAINS)));
  }

  @Test
  void aMonthWithoutAnyArticleHasARowAndItsDays() {
    assertPeriods(CoverageTableTest.articles())
        .hasRowsUnordered(
            COLUMNS,
            "all   -          4 3 2 2 1 33 31",
            "month 2024-01-01 2 1 2 1 0 2  1",
            "month 2024-02-01 0 0 0 0 0 29 29",
            "month 2024-03-01 1 1 1 1 1 2  1");
  }

  @Test
  void aCorpusWithoutDatesHasOnePeriod() {
    assertPeriods(CoverageTableTest.articles().where("published is null"))
        .hasRowsUnordered(COLUMNS, "all - 1 1 1 0 0 0 0");
  }
}
