package org.entente.aggregate.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;

import java.sql.Date;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.TableAssert;
import org.entente.TableValues;
import org.entente.config.Grain;
import org.junit.jupiter.api.Test;

class PeriodsTest {

  @Test
  void aPeriodBeginsOnTheSameDayInSparkAndInJava() {
    Dataset<Row> days =
        SharedSpark.session()
            .sql("select explode(sequence(date'2019-12-20', date'2021-01-10')) as published");
    List<Grain> grains = List.of(Grain.DAY, Grain.WEEK, Grain.MONTH, Grain.QUARTER, Grain.YEAR);
    List<Row> rows = Periods.expand(days, CountedPeriods.all(grains)).collectAsList();
    assertThat(rows).hasSize(5 * 388);
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.<Date>getAs(PERIOD).toLocalDate())
                    .as(row.toString())
                    .isEqualTo(
                        Grain.valueOf(row.<String>getAs(GRAIN).toUpperCase(Locale.ROOT))
                            .firstOf(row.<Date>getAs(PUBLISHED).toLocalDate())));
  }

  @Test
  void aRowWithoutADateBelongsToAllTimeOnly() {
    Dataset<Row> rows = TableValues.of("id, published", "1, date'2024-05-20'", "2, null");
    Dataset<Row> expanded =
        Periods.expand(rows, CountedPeriods.all(List.of(Grain.YEAR, Grain.ALL)));
    TableAssert.of(Periods.withoutAllTime(expanded))
        .hasRowsUnordered("id grain period", "1 year 2024-01-01", "1 all -", "2 all -");
  }

  @Test
  void aPeriodHasItsLengthInDaysAndItsPlaceOnTheTimeAxis() {
    Dataset<Row> periods =
        TableValues.of(
            "grain, period",
            "'day', date'1970-01-06'",
            "'week', date'1970-01-12'",
            "'month', date'2024-02-01'",
            "'quarter', date'2024-01-01'",
            "'year', date'2024-01-01'",
            "'all', date'0001-01-01'");
    TableAssert.of(
            periods
                .withColumn("days", Periods.days())
                .withColumn("index", Periods.timeIndex())
                .withColumn("units", Periods.timeUnits()))
        .hasRowsUnordered(
            "grain   days index  units",
            "day     1    12     12",
            "week    7    84     84",
            "month   29   " + (2024 * 12 + 2) * 364 + " 364",
            "quarter 91   " + (2024 * 12 + 1) * 364 + " " + 3 * 364,
            "year    366  " + (2024 * 12 + 1) * 364 + " " + Grain.TIME_UNITS_PER_YEAR,
            "all     -    " + 13 * 364 + " -");
  }
}
