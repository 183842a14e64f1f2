package org.entente.model;

import org.entente.model.text.Document;
import org.entente.model.text.Field;
import org.entente.model.text.Span;

/**
 * A span that refers to a country.
 *
 * @param country ISO 3166-1 alpha-3; former alpha-3 for a historic state; XKX for Kosovo
 * @param kind how it names the country
 * @param rule the rule that accepted it
 */
public record CountryMention(Span span, int sentence, String country, CountryKind kind, Rule rule)
    implements Mention {

  /**
   * Whether the mention counts towards the document's topic. Datelines, currencies and sports teams
   * do not.
   */
  public boolean countsForTopic(Document document) {
    return document.fieldAt(span.begin()) != Field.DATELINE
        && rule.effect() != Rule.Effect.OFF_TOPIC;
  }

  /** Whether the mention does not name its country, and stands for it only in an event. */
  public boolean isReference() {
    return rule.effect() == Rule.Effect.REFERENCE || rule.effect() == Rule.Effect.BELONGING;
  }

  /** Whether the mention is in the dateline, and so the place of the writer. */
  public boolean isPlaceOfReport(Document document) {
    return document.fieldAt(span.begin()) == Field.DATELINE || rule == Rule.DATELINE;
  }
}
