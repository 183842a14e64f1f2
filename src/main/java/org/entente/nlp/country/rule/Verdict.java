package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.Rule;
import org.entente.nlp.lexicon.file.Entry;

/**
 * The decision of a rule on a candidate.
 *
 * @param sense what it refers to; empty if it is not a country
 * @param kind how it names the country, if it does
 * @param rule the rule that decided
 */
public record Verdict(Optional<Entry> sense, CountryKind kind, Rule rule) {

  public static Verdict accept(Entry sense, Rule rule) {
    return acceptAs(CountryKind.of(sense.kind().code()), sense, rule);
  }

  /** The country of {@code sense}, but named in another way than the lexicon says. */
  static Verdict acceptAs(CountryKind kind, Entry sense, Rule rule) {
    return new Verdict(Optional.of(sense), kind, rule);
  }

  public static Verdict reject(Rule rule) {
    return new Verdict(Optional.empty(), CountryKind.NAME, rule);
  }
}
