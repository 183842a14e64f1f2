package org.entente.nlp.country.context;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Trait;

/**
 * A phrase that may refer to a country, with the senses that the lexicon gives it for that day.
 *
 * @param surface the text under the span
 * @param senses at least one, in the order of the lexicon
 */
public record Candidate(Span span, String surface, List<Entry> senses) {

  private static final Set<Trait> NOT_CERTAIN =
      EnumSet.of(Trait.AMBIGUOUS, Trait.WEAK, Trait.COMBINING, Trait.SURNAME);

  /** Whether the lexicon knows one country for it and no other meaning. */
  public boolean isCertain() {
    String country = senses.get(0).code();
    for (Entry sense : senses) {
      if (!sense.code().equals(country) || NOT_CERTAIN.contains(sense.trait())) {
        return false;
      }
    }
    return true;
  }

  public boolean has(Trait trait) {
    for (Entry sense : senses) {
      if (sense.trait() == trait) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is one word. */
  public boolean isOneWord() {
    return surface.indexOf(' ') < 0 && surface.indexOf('\n') < 0;
  }

  /** Whether its first sense is a demonym. */
  public boolean isDemonym() {
    return senses.get(0).kind() == EntryKind.DEMONYM;
  }

  /** Whether it may refer to {@code country}. */
  public boolean isOf(String country) {
    for (Entry sense : senses) {
      if (sense.code().equals(country)) {
        return true;
      }
    }
    return false;
  }
}
