package org.entente.model;

import java.util.Locale;

/**
 * What the confidence of a statement is computed from. Numbers that can be large enter as {@code
 * log(1 + n)}; what is so or not enters as 1 or 0.
 */
public enum Feature {
  /** How the sentence joins the two countries: a value of {@link Link}. */
  LINK,
  /** How close the parts are: a value of {@link Scope}. */
  SCOPE,
  /** How many events the event of the two is embedded in, at most 3. */
  EVENT_DEPTH,
  /** Whether a noun names the event of the two: "the export of A to B". */
  EVENT_OF_NOUN,
  /** Whether the two are on opposite sides of the event. */
  EVENT_BETWEEN,
  /**
   * Whether the event itself names one side only, and the other country of the sentence is added.
   */
  EVENT_COMPLETED,
  /** Whether the relation is that of the event of the two, and not the sentence's outermost one. */
  OWN_RELATION,
  /** How the clause of the event is attached to its governor. */
  EVENT_CLAUSE,
  /** Events of the sentence that have a relation. */
  EVENTS,
  /** Other relations of events of the two. */
  RIVAL_RELATIONS,
  /** Whether the sentence states events of other dyads, and none of this one. */
  ABOUT_OTHERS,
  /** How many of the two act or are acted upon: 0 to 2. */
  PARTICIPANTS,
  /** Whether no relative or subordinate clause begins between the two. */
  IN_ONE_CLAUSE,
  /** Whether only names, commas and conjunctions are between the two. */
  LISTED,
  /** Words between the two. */
  WORDS_BETWEEN,
  /** Words of the sentence. */
  SENTENCE_WORDS,
  /** Different countries that the sentence names. */
  COUNTRIES,
  /** How many of the two are named in a kind: a value of {@link CountryKind}. */
  COUNTRY_KIND,
  /** How many of the two follow a preposition, for the commonest. */
  PREPOSITION,
  /** The relation: a value of {@link Relation}, or {@code none}. */
  RELATION,
  /** Whether the statement has a direction. */
  DIRECTED,
  /** Whether the statement has an instrument. */
  INSTRUMENT,
  /** A value of {@link Modality}. */
  MODALITY,
  /** Whether the sentence is in the title. */
  IN_TITLE,
  /** Place of the sentence in the text: 0 for the first to 1 for the last. */
  PLACE,
  /** Salience of the dyad in the article: 0 to 1. */
  DYAD_SALIENCE,
  /** Sentences of the article that bind the dyad. */
  DYAD_SENTENCES,
  /** Different sectors that the sentence has terms of. */
  SECTORS,
  /** The group of the sector. */
  SECTOR_GROUP,
  /** Weight of the sector term: 0 to 3. */
  TERM_WEIGHT,
  /** Whether the sector term is one word. */
  TERM_OF_ONE_WORD,
  /** Whether the verb of the event itself names the sector. */
  TERM_IS_EVENT,
  /** Words between the sector term and the event of the two; 0 without an event. */
  TERM_TO_EVENT,
  /** Whether the sector term follows the event. */
  TERM_AFTER_EVENT,
  /** Whether the sector term is in the clause of the event. */
  TERM_IN_CLAUSE,
  /** Whether the sector term is in the object of the event. */
  TERM_IN_OBJECT,
  /** Whether the sector term is in the subject of the event. */
  TERM_IN_SUBJECT,
  /** Whether the sector term is between the two countries. */
  TERM_BETWEEN,
  /** Words between the sector term and the closer of the two countries. */
  TERM_TO_COUNTRY,
  /** Salience of the sector in the article: 0 to 1. */
  SECTOR_SALIENCE,
  /** Mentions of the sector in the article. */
  SECTOR_MENTIONS;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in the lexicon of confidence. */
  public String code() {
    return code;
  }

  /** The name of one value of a feature that has several: {@code relation=trade}. */
  public String code(String value) {
    return code + "=" + value.toLowerCase(Locale.ROOT);
  }

  /** Whether the code of a feature, or of one of its values, is about the sector term. */
  public static boolean isOfTerm(String code) {
    return code.startsWith("term_") || code.startsWith("sector_");
  }
}
