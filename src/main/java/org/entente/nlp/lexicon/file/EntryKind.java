package org.entente.nlp.lexicon.file;

import java.util.Locale;

/** How a phrase refers to its code: the column {@code kind}. Each file uses some of these. */
public enum EntryKind {
  /** A phrase that refers to nothing and hides every phrase inside it. */
  BLOCKER,

  // countries and organizations
  NAME,
  ABBREVIATION,
  DEMONYM,
  CAPITAL,
  INSTITUTION,
  LEADER,

  // what the rules of countries look at
  COUNTRY,
  NAMESAKE,
  STATE,
  STATE_ABBREVIATION,
  CITY,
  TOWN,
  GIVEN,
  HEAD,
  LOCAL,
  PLACED,
  FOREIGN,
  SPORT,

  // two countries at once
  DYAD,
  NEAR,
  PAIR,

  // what belongs to a country
  COMPANY,
  GROUP,
  PLACE,

  // sectors
  TERM,

  // predicates, instruments and modalities
  /** A verb; in the lexicon of sectors, one that names a sector if no term does. */
  VERB,
  /** A verb that means what its object means. */
  LIGHT,
  /** A verb that reports what others do. */
  REPORT,
  ADJECTIVE,
  NOUN,
  /** A noun that gives a verb its sense and is no event alone. */
  OBJECT,
  /** A verb and its object that together mean more than each alone; not a phrase of the text. */
  SENSE,
  PHRASE,

  // boilerplate of pages
  LINE,
  HEADING,
  LABEL,
  NOTICE,
  BYLINE,
  MENU;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The value of the column {@code kind}. */
  public String code() {
    return code;
  }
}
