package org.entente.resolve;

import java.util.Optional;
import org.entente.lexicon.Entry;
import org.entente.model.CountryKind;

/**
 * What a rule says of a candidate.
 *
 * @param reading what it stands for; nothing: no country
 * @param kind how it names the country, if it does
 * @param rule the rule's name, for the column {@code rule}
 */
record Verdict(Optional<Entry> reading, CountryKind kind, String rule) {

  static Verdict accept(Entry reading, String rule) {
    return acceptAs(CountryKind.of(reading.kind()), reading, rule);
  }

  /** The country of {@code reading}, but named in another way than the lexicon says. */
  static Verdict acceptAs(CountryKind kind, Entry reading, String rule) {
    return new Verdict(Optional.of(reading), kind, rule);
  }

  static Verdict reject(String rule) {
    return new Verdict(Optional.empty(), CountryKind.NAME, rule);
  }
}
