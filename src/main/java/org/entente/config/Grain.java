package org.entente.config;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The length of the periods that aggregates count by. All arithmetic on periods is here.
 *
 * <p>Periods of any grain can be placed on one time axis whose unit is chosen so that a year has
 * the same length in every grain, {@link #TIME_UNITS_PER_YEAR}: 364 days, 52 weeks, 12 months and 4
 * quarters are each that long.
 */
public enum Grain {
  DAY(0, 1, 364),
  WEEK(0, 7, 52),
  MONTH(1, 0, 12),
  QUARTER(3, 0, 4),
  YEAR(12, 0, 1),
  ALL(0, 0, 0);

  /** The length of a year on the time axis, a multiple of {@link #periodsPerYear} of each grain. */
  public static final int TIME_UNITS_PER_YEAR = 364 * 12;

  private final int months;
  private final int days;
  private final int periodsPerYear;

  Grain(int months, int days, int periodsPerYear) {
    this.months = months;
    this.days = days;
    this.periodsPerYear = periodsPerYear;
  }

  /** The value of the column {@code grain}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Number of periods per year, used to find the same period a year earlier; 0 for ALL. */
  public int periodsPerYear() {
    return periodsPerYear;
  }

  /** The length of a period on the time axis; 0 for ALL. */
  public int timeUnits() {
    return this == ALL ? 0 : TIME_UNITS_PER_YEAR / periodsPerYear;
  }

  /** The length of a period in days; 0 if it is counted in months, and for ALL. */
  public int days() {
    return days;
  }

  /** The length of a period in months; 0 if it is counted in days, and for ALL. */
  public int months() {
    return months;
  }

  /** The first day of the period that contains a day; not defined for ALL. */
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

  /** The first day of the period that many periods later, or earlier if negative; not for ALL. */
  public LocalDate plus(LocalDate first, int periods) {
    return first.plusMonths((long) months * periods).plusDays((long) days * periods);
  }

  /**
   * The longest grain whose periods make up the periods of all {@code grains}. Weeks do not make up
   * months, so weeks are made up of days.
   */
  public static Grain finest(List<Grain> grains) {
    Grain shortest = Collections.min(grains);
    return shortest == WEEK ? DAY : shortest;
  }
}
