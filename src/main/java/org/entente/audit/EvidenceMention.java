package org.entente.audit;

import java.util.Locale;

/**
 * A mention that a row of evidence rests on.
 *
 * @param kind what it names
 * @param field the field that it lies in
 * @param begin its first unit, in that field
 * @param surface its text
 */
record EvidenceMention(Kind kind, String field, int begin, String surface) {

  /** What a mention names. */
  enum Kind {
    COUNTRY,
    SECTOR;

    /** Its class in a page. */
    String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
