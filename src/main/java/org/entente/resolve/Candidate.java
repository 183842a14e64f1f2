package org.entente.resolve;

import java.util.List;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.model.Span;

/**
 * A phrase that may stand for a country, with what the lexicon says it may stand for that day.
 *
 * @param surface the text under the span
 * @param readings at least one, in the order of the lexicon
 */
record Candidate(Span span, String surface, List<Entry> readings) {

  private static final Set<String> NOT_CERTAIN =
      Set.of(Traits.AMBIGUOUS, Traits.WEAK, Traits.SURNAME);

  /** Whether the lexicon knows one country for it and no other meaning. */
  boolean isCertain() {
    String country = readings.get(0).code();
    for (Entry reading : readings) {
      if (!reading.code().equals(country) || NOT_CERTAIN.contains(reading.trait())) {
        return false;
      }
    }
    return true;
  }

  boolean has(String trait) {
    for (Entry reading : readings) {
      if (reading.trait().equals(trait)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one word. */
  boolean isOneWord() {
    return surface.indexOf(' ') < 0 && surface.indexOf('\n') < 0;
  }

  /** Whether its first reading is a demonym. */
  boolean isDemonym() {
    return readings.get(0).kind().equals("demonym");
  }

  /** Whether it may stand for {@code country}. */
  boolean isOf(String country) {
    for (Entry reading : readings) {
      if (reading.code().equals(country)) {
        return true;
      }
    }
    return false;
  }
}
