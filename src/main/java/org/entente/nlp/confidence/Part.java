package org.entente.nlp.confidence;

import java.util.Locale;

/** A part of a statement that is right or wrong by itself, given that those before it are right. */
public enum Part {
  /** The two countries deal with each other. */
  DYAD,
  /** They deal in this sector. */
  SECTOR,
  /** They deal in this way: relation and direction. */
  INTERACTION,
  /** It is so: asserted, planned and so on. */
  MODALITY,
  /** The whole row, from the product of the other parts. */
  ROW;

  private final String code = name().toLowerCase(Locale.ROOT);

  /** The name in the lexicon of confidence. */
  public String code() {
    return code;
  }
}
