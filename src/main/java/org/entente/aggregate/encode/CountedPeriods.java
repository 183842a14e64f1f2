package org.entente.aggregate.encode;

import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.entente.config.Grain;

/**
 * The periods that are counted.
 *
 * @param grains their lengths
 * @param only the first days of the periods to count of each grain but ALL; empty if all are
 *     counted
 */
public record CountedPeriods(List<Grain> grains, Optional<Map<Grain, Set<LocalDate>>> only) {

  /** All periods of these grains. */
  public static CountedPeriods all(List<Grain> grains) {
    return new CountedPeriods(grains, Optional.empty());
  }

  /** {@code value} where the period that begins on the day {@code first} is counted, else null. */
  Column where(Grain grain, Column first, Column value) {
    return only.map(days -> when(isIn(first, days.get(grain)), value)).orElse(value);
  }

  /** Whether {@code day} is one of {@code days}. */
  public static Column isIn(Column day, Set<LocalDate> days) {
    return days.isEmpty() ? lit(false) : day.isin(days.toArray());
  }
}
