package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class PeriodRefreshTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

  /** Rows of all time and of three months or weeks, each with where it is from. */
  private static Dataset<Row> rows(String from) {
    return SharedSpark.session()
        .sql(
            "select *, '"
                + from
                + "' as made from values ('all', date(null)), ('month', date'2024-04-01'), ('month',"
                + " date'2024-05-01'), ('month', date'2025-05-01'), ('month', date'2025-06-01'),"
                + " ('week', date'2024-05-06'), ('week', date'2025-05-12') as t(grain, period)");
  }

  private static List<String> merged(Set<LocalDate> days, Grain... grains) {
    return PeriodRefresh.of(Map.of(Table.DYADS, rows("before")), days, List.of(grains))
        .merged(Table.DYADS, rows("now"))
        .where("made = 'now'")
        .selectExpr("concat_ws(' ', grain, period)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }

  @Test
  void touchedPeriodsAndThoseOfTheYearAfterAreMadeAnewAndAllTime() {
    assertThat(merged(Set.of(DAY), Grain.WEEK, Grain.MONTH, Grain.ALL))
        .containsExactly("all", "month 2024-05-01", "month 2025-05-01", "week 2024-05-06");
  }

  @Test
  void withoutADayAllTimeAloneIsMadeAnew() {
    assertThat(merged(Set.of(), Grain.MONTH, Grain.ALL)).containsExactly("all");
  }

  @Test
  void everyRowComesOnce() {
    Dataset<Row> merged =
        PeriodRefresh.of(Map.of(Table.DYADS, rows("before")), Set.of(DAY), List.of(Grain.MONTH))
            .merged(Table.DYADS, rows("now"));
    assertThat(merged.drop("made").exceptAll(rows("").drop("made")).count()).isZero();
    assertThat(merged.count()).isEqualTo(7);
  }

  @Test
  void thePeriodsOfAYearOnBothSidesAreCounted() {
    PeriodRefresh renewal =
        PeriodRefresh.of(Map.of(), Set.of(DAY), List.of(Grain.DAY, Grain.QUARTER, Grain.YEAR));
    assertThat(renewal.counted(Grain.YEAR))
        .containsExactly(
            LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    assertThat(renewal.counted(Grain.QUARTER))
        .hasSize(9)
        .contains(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 4, 1));
    assertThat(renewal.counted(Grain.DAY))
        .hasSize(729)
        .contains(DAY.minusDays(364), DAY.plusDays(364));
  }

  @Test
  void aPeriodBeginsOnTheDayThatItsRowsHave() {
    Dataset<Row> days =
        SharedSpark.session()
            .sql(
                "select explode(sequence(date'2019-12-20', date'2021-01-10')) as published, 1 as"
                    + " one");
    List<Grain> grains = List.of(Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR);
    List<Row> rows = Periods.expand(days, grains).collectAsList();
    assertThat(rows).hasSize(5 * 388);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.getDate(3).toLocalDate())
                    .as(row.toString())
                    .isEqualTo(
                        Grain.valueOf(row.getString(2).toUpperCase(Locale.ROOT))
                            .firstOf(row.getDate(0).toLocalDate())));
  }
}
