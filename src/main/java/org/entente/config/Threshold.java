package org.entente.config;

import java.util.Collections;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that decide what is found in an article; docs/measures.md describes each. They are
 * the same in every run of a version and part of its manifest.
 */
public enum Threshold {
  /** The least salience of a country that the article is about. */
  SALIENT_COUNTRY(0.15),
  /** The least salience of a sector that the article is about. */
  SALIENT_SECTOR(0.62),
  /** The weight of a means, as a share of its own, in an article that also names a topic. */
  WEIGHT_OF_MEANS(0.2),
  /** The weight of a term in the name of a company, as a share of its own. */
  WEIGHT_IN_COMPANY_NAME(0.1),
  /**
   * The greatest weight in the lexicon of a term that is a topic only if its article supports it.
   */
  WEAK_TERM(0.5),
  /** The most countries in a sentence that still says something of each pair. */
  COUNTRIES_IN_SENTENCE(20),
  /** How many sentences back an anaphor looks for its two countries. */
  ANAPHOR_SENTENCES(3),
  /** The least number of different cues that make an article a report of sport. */
  SPORT_CUES(3),
  /** The least number of points that make an article local news of a town. */
  LOCAL_CUES(2),
  /** The least length of a leader's surname that is also found with one wrong letter. */
  MISSPELT_SURNAME_LETTERS(5),
  /** How many words at the head of a text are compared with the function words of English. */
  ENGLISH_WORDS(100),
  /** The least share of function words of English in an English text. */
  ENGLISH_SHARE(0.15),
  /** The least number of different function words that only English has, in an English text. */
  ENGLISH_KINDS(3),
  /** How many times as likely as English another language must be to be accepted. */
  LANGUAGE_RATIO(2);

  private final double value;

  Threshold(double value) {
    this.value = value;
  }

  public double value() {
    return value;
  }

  /** The value of a threshold that counts something. */
  public int count() {
    return (int) value;
  }

  /** The name in the manifest: that of the constant in lowercase. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All values by {@link #key()}, for the manifest. */
  public static SortedMap<String, Double> byKey() {
    SortedMap<String, Double> values = new TreeMap<>();
    for (Threshold threshold : values()) {
      values.put(threshold.key(), threshold.value);
    }
    return Collections.unmodifiableSortedMap(values);
  }
}
