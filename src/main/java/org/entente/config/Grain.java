package org.entente.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.TemporalUnit;
import java.util.Locale;

/** The length of a period that the aggregates count by. */
public enum Grain {
  DAY(ChronoUnit.DAYS, 364),
  WEEK(ChronoUnit.WEEKS, 52),
  MONTH(ChronoUnit.MONTHS, 12),
  QUARTER(IsoFields.QUARTER_YEARS, 4),
  YEAR(ChronoUnit.YEARS, 1),
  ALL(ChronoUnit.FOREVER, 0);

  private final TemporalUnit unit;
  private final int periodsOfYear;

  Grain(TemporalUnit unit, int periodsOfYear) {
    this.unit = unit;
    this.periodsOfYear = periodsOfYear;
  }

  /** The value of the column {@code grain}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How many periods on the same period of another year lies; 0 for all time. */
  public int periodsOfYear() {
    return periodsOfYear;
  }

  /** The first day of the period that a day lies in; not for all time. */
  public LocalDate firstOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.with(IsoFields.DAY_OF_QUARTER, 1);
      case YEAR -> day.withDayOfYear(1);
      case ALL -> throw new IllegalArgumentException("all time has no first day");
    };
  }

  /** The first day of the period so many periods on, or back if negative; not for all time. */
  public LocalDate plus(LocalDate first, int periods) {
    return first.plus(periods, unit);
  }
}
