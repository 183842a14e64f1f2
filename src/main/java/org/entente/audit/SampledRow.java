package org.entente.audit;

import java.util.List;
import java.util.Locale;

/**
 * A row of evidence that was drawn, in words.
 *
 * @param id its place and what it states
 * @param stratum what it was drawn for
 * @param stratumRows how many rows the stratum has
 * @param countryA name of the first country
 * @param countryB name of the second
 * @param sector name of the sector; "none" without one
 * @param relation the relation; "none" without one
 * @param direction such as "Belarus to Iran"; "none" without one
 * @param modality asserted, planned and so on
 * @param confidence 0 to 1
 * @param source who published the article
 * @param date its day; empty if the corpus does not say
 * @param url its address; empty if the corpus does not say
 * @param title its title; may be empty
 * @param sentence the sentence
 * @param mentions what the row rests on
 */
record SampledRow(
    String id,
    String stratum,
    long stratumRows,
    String countryA,
    String countryB,
    String sector,
    String relation,
    String direction,
    String modality,
    double confidence,
    String source,
    String date,
    String url,
    String title,
    String sentence,
    List<Mention> mentions) {

  /** In place of a sector, relation or direction that the row does not have. */
  static final String NONE = "none";

  /**
   * A mention that the row rests on.
   *
   * @param kind what it names
   * @param field the field of the article that it is in
   * @param begin its first unit, in that field
   * @param surface its text
   */
  record Mention(Kind kind, String field, int begin, String surface) {}

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
