package org.entente.model;

import java.util.Set;

/**
 * A span that stands for a country.
 *
 * @param country ISO 3166-1 alpha-3; former alpha-3 for a historic state; XKX for Kosovo
 * @param kind how it names the country
 * @param rule why this interaction was taken
 */
public record CountryMention(Span span, int sentence, String country, CountryKind kind, String rule)
    implements Mention {

  /** The rule of a mention that only names a currency, and says nothing of its country. */
  public static final String CURRENCY = "currency-unit";

  /** The rule of a mention in the dateline that the text begins with. */
  public static final String DATELINE = "dateline";

  /** The rule of a mention that stands for a team in a report of sport. */
  public static final String TEAM = "sports-team";

  private static final Set<String> BESIDE_THE_SUBJECT = Set.of(CURRENCY, DATELINE, TEAM);

  /**
   * Whether it says what the document is about: not in the dateline, which tells where the writer
   * was, not a mere currency and not a team.
   */
  public boolean isOfSubject(Document document) {
    return document.fieldAt(span.begin()) != Field.DATELINE && !BESIDE_THE_SUBJECT.contains(rule);
  }

  /** Whether it says where the writer was. */
  public boolean isPlaceOfReport(Document document) {
    return document.fieldAt(span.begin()) == Field.DATELINE || rule.equals(DATELINE);
  }
}
