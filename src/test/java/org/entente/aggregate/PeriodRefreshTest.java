package org.entente.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.config.Grain;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;

class PeriodRefreshTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 10);

  /** Rows of all time and of three months or weeks, each with where it is from. */
  private static Dataset<Row> rows(String from) {
    return TableValues.of(
            "grain, period",
            "'all', date(null)",
            "'month', date'2024-04-01'",
            "'month', date'2024-05-01'",
            "'month', date'2025-05-01'",
            "'month', date'2025-06-01'",
            "'week', date'2024-05-06'",
            "'week', date'2025-05-12'")
        .selectExpr("*", "'" + from + "' as made");
  }

  private static TableAssert assertRecomputed(Set<LocalDate> days, Grain... grains) {
    return TableAssert.of(
        PeriodRefresh.of(Map.of(Table.DYADS, rows("before")), days, List.of(grains))
            .merge(Table.DYADS, rows("now"))
            .where("made = 'now'"));
  }

  @Test
  void touchedPeriodsThoseUpToAYearLaterAndAllTimeAreRecomputed() {
    assertRecomputed(Set.of(DAY), Grain.WEEK, Grain.MONTH, Grain.ALL)
        .hasRowsUnordered(
            "grain period", "all   -", "month 2024-05-01", "month 2025-05-01", "week  2024-05-06");
  }

  @Test
  void withoutADayAllTimeAloneIsRecomputed() {
    assertRecomputed(Set.of(), Grain.MONTH, Grain.ALL).hasRowsUnordered("grain", "all");
  }

  @Test
  void everyRowComesOnce() {
    Dataset<Row> merged =
        PeriodRefresh.of(Map.of(Table.DYADS, rows("before")), Set.of(DAY), List.of(Grain.MONTH))
            .merge(Table.DYADS, rows("now"));
    assertThat(merged.drop("made").exceptAll(rows("").drop("made")).count()).isZero();
    assertThat(merged.count()).isEqualTo(7);
  }

  @Test
  void thePeriodsOfAYearOnBothSidesAreCounted() {
    PeriodRefresh refresh =
        PeriodRefresh.of(Map.of(), Set.of(DAY), List.of(Grain.DAY, Grain.QUARTER, Grain.YEAR));
    assertThat(refresh.counted().get(Grain.YEAR))
        .containsExactly(
            LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1), LocalDate.of(2025, 1, 1));
    assertThat(refresh.counted().get(Grain.QUARTER))
        .hasSize(9)
        .contains(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 4, 1));
    assertThat(refresh.counted().get(Grain.DAY))
        .hasSize(729)
        .contains(DAY.minusDays(364), DAY.plusDays(364));
  }
}
