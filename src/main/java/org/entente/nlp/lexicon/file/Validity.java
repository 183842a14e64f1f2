package org.entente.nlp.lexicon.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The time for which a fact holds.
 *
 * @param from the first day, or nothing: since ever
 * @param until the day after the last, or nothing: still
 */
public record Validity(LocalDate from, LocalDate until) implements Serializable {

  /** A fact that always holds. */
  public static final Validity ALWAYS = new Validity(null, null);

  /** Whether the fact holds on {@code day}; without a day, whether it still holds. */
  public boolean covers(Optional<LocalDate> day) {
    if (day.isEmpty()) {
      return until == null;
    }
    LocalDate date = day.get();
    return (from == null || !date.isBefore(from)) && (until == null || date.isBefore(until));
  }

  /** Whether there is a day that both cover. */
  public boolean overlaps(Validity other) {
    return (from == null || other.until == null || from.isBefore(other.until))
        && (other.from == null || until == null || other.from.isBefore(until));
  }
}
