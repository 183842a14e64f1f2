package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.nlp.lexicon.file.Entry;

/**
 * What a rule says of a candidate.
 *
 * @param sense what it stands for; nothing: no country
 * @param kind how it names the country, if it does
 * @param rule the rule's name, for the column {@code rule}
 */
public record Verdict(Optional<Entry> sense, CountryKind kind, String rule) {

  public static Verdict accept(Entry sense, String rule) {
    return acceptAs(CountryKind.of(sense.kind()), sense, rule);
  }

  /** The country of {@code sense}, but named in another way than the lexicon says. */
  static Verdict acceptAs(CountryKind kind, Entry sense, String rule) {
    return new Verdict(Optional.of(sense), kind, rule);
  }

  public static Verdict reject(String rule) {
    return new Verdict(Optional.empty(), CountryKind.NAME, rule);
  }
}
