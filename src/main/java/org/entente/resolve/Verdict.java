package org.entente.resolve;

import java.util.Optional;
import org.entente.lexicon.Entry;

/**
 * What a rule says of a candidate.
 *
 * @param reading what it stands for; nothing: no country
 * @param rule the rule's name, for the column {@code rule}
 */
record Verdict(Optional<Entry> reading, String rule) {

  static Verdict accept(Entry reading, String rule) {
    return new Verdict(Optional.of(reading), rule);
  }

  static Verdict reject(String rule) {
    return new Verdict(Optional.empty(), rule);
  }
}
