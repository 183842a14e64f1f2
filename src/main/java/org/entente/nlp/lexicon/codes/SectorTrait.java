package org.entente.nlp.lexicon.codes;

import java.util.Locale;

/** What the terms of a sector can be in a sentence: the column {@code traits} of sectors.tsv. */
public enum SectorTrait {
  /** Goods, which are traded if they go from one country to another. */
  GOODS,
  /** Verbs as well as nouns: "donate", "loans". */
  VERBS,
  /** What the use of force consists of, and so not a topic of two countries that fight. */
  FORCE,
  /** What an attack is a matter of; what it hits, and where, is not. */
  WAR,
  /** Organizations, and no topic where they act. */
  ORGANIZATIONS,
  /** Those who protest, and then not a topic: "students". */
  PROTESTERS,
  /** Dealings as such: the form of an agreement, but not what it is on. */
  DIPLOMACY;

  /** The word in the column {@code traits}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
