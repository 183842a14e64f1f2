package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A story on each day from May 2023 to May 2024, but for ten days of March; two cells, of which one
 * is in some months.
 */
class ChangesTest {

  private static List<Row> changed;

  @BeforeAll
  static void change() {
    Dataset<Row> articles =
        SharedSpark.session()
            .sql(
                "select explode(sequence(date'2023-05-01', date'2024-05-31')) as day, 'x' as source")
            .where("day not between '2024-03-05' and '2024-03-14'")
            .selectExpr(
                "string(day) as article_id",
                "string(day) as story_id",
                "source",
                "timestamp(day) as published",
                "true as is_analyzed");
    Dataset<Row> cells =
        SharedSpark.session()
            .sql(
                "select * from values ('month', date'2023-05-01', 'IRN', 2L), ('month',"
                    + " date'2024-02-01', 'IRN', 1L), ('month', date'2024-03-01', 'IRN', 1L),"
                    + " ('month', date'2024-04-01', 'IRN', 3L), ('month', date'2024-05-01', 'IRN',"
                    + " 12L), ('month', date'2024-05-01', 'KAZ', 4L), ('all', date'0001-01-01', 'IRN', 19L)"
                    + " as t(grain, period, country, n_stories)");
    try (Facts facts =
        new Facts(
            Map.of(Table.ARTICLES, articles),
            List.of(Grain.MONTH, Grain.ALL),
            Codes.of(),
            Optional.empty())) {
      changed = changed(facts, cells);
    }
  }

  private static List<Row> changed(Facts facts, Dataset<Row> cells) {
    return Changes.add(cells, "country", PeriodTotals.of(facts), 3)
        .selectExpr(
            "concat_ws(' ', country, period) as cell",
            "stories_previous",
            "round(change, 4)",
            "stories_year_before",
            "round(change_year, 4)",
            "is_burst")
        .collectAsList();
  }

  private static String of(String cell) {
    return changed.stream()
        .filter(row -> row.getString(0).equals(cell))
        .map(row -> row.mkString(" ").substring(cell.length() + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sharesAreComparedWithTheMonthBeforeAndTheYearBefore() {
    assertThat(of("IRN 2024-05-01")).isEqualTo("3 0.2871 2 0.3226 true");
  }

  @Test
  void aCellThatWasNotThereHadNoStory() {
    assertThat(of("KAZ 2024-05-01")).isEqualTo("0 0.129 0 0.129 true");
  }

  @Test
  void nothingIsToldOfAMonthWithManyDaysWithoutAnArticle() {
    assertThat(of("IRN 2024-03-01")).isEqualTo("null null null null null");
    assertThat(of("IRN 2024-04-01")).isEqualTo("null null null null false");
  }

  @Test
  void theFirstMonthHasNothingBeforeIt() {
    assertThat(of("IRN 2023-05-01")).isEqualTo("null null null null null");
  }

  @Test
  void allTimeDoesNotChange() {
    assertThat(of("IRN 0001-01-01")).isEqualTo("null null null null null");
  }
}
