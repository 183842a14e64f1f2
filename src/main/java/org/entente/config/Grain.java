package org.entente.config;

import java.util.Locale;

/** The length of a period that the aggregates count by. */
public enum Grain {
  DAY,
  WEEK,
  MONTH,
  QUARTER,
  YEAR,
  ALL;

  /** The value of the column {@code grain}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
