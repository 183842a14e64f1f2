package org.entente.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Column;
import org.entente.config.Grain;
import org.entente.config.UserException;

/**
 * A period that aggregates are counted by.
 *
 * @param name how it is written
 * @param grain its length
 * @param first its first day; none for all time
 */
public record Period(String name, Grain grain, Optional<LocalDate> first) {

  public static final Period ALL = new Period("all", Grain.ALL, Optional.empty());

  /**
   * Reads a period: all, 2024, 2024-Q2, 2024-05, 2024-W21 or 2024-05-20.
   *
   * @throws UserException if the text is not one
   */
  public static Period of(String text) {
    String name = text.toUpperCase(Locale.ROOT);
    try {
      if (name.equals("ALL")) {
        return ALL;
      }
      if (name.matches("\\d{4}")) {
        return on(name, Grain.YEAR, LocalDate.of(number(name, 0, 4), 1, 1));
      }
      if (name.matches("\\d{4}-Q[1-4]")) {
        LocalDate firstQuarter = LocalDate.of(number(name, 0, 4), 1, 1);
        return on(name, Grain.QUARTER, Grain.QUARTER.plus(firstQuarter, number(name, 6, 7) - 1));
      }
      if (name.matches("\\d{4}-\\d{2}")) {
        return on(name, Grain.MONTH, YearMonth.parse(name).atDay(1));
      }
      if (name.matches("\\d{4}-W\\d{2}")) {
        LocalDate monday = LocalDate.parse(name + "-1", DateTimeFormatter.ISO_WEEK_DATE);
        return on(name, Grain.WEEK, monday);
      }
      return on(name, Grain.DAY, LocalDate.parse(name));
    } catch (DateTimeException e) {
      throw new UserException(
          "--period " + text + ": expected all, 2024, 2024-Q2, 2024-05, 2024-W21 or 2024-05-20", e);
    }
  }

  private static Period on(String name, Grain grain, LocalDate first) {
    return new Period(name, grain, Optional.of(first));
  }

  private static int number(String text, int begin, int end) {
    return Integer.parseInt(text, begin, end, 10);
  }

  /** Whether a table of these columns has periods. */
  static boolean isIn(String... columns) {
    return List.of(columns).containsAll(List.of("grain", "period"));
  }

  /** The condition on the rows of a table that has periods. */
  Column rows() {
    Column day =
        first.map(date -> col("period").equalTo(lit(date))).orElseGet(() -> col("period").isNull());
    return col("grain").equalTo(grain.code()).and(day);
  }
}
