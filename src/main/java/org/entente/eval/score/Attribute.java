package org.entente.eval.score;

import java.util.Locale;
import java.util.stream.Stream;

/** What can be right or wrong about a statement, each on its own. */
public enum Attribute {
  DYAD,
  SECTOR,
  RELATION,
  QUAD_CLASS,
  INSTRUMENT,
  MODALITY,
  DIRECTION;

  /** How it is written in tables of scores. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All codes, in order. */
  static Stream<String> codes() {
    return Stream.of(values()).map(Attribute::code);
  }

  /** Whether it describes an interaction, so that it applies only to dyads that were found. */
  boolean isOfReading() {
    return this != DYAD && this != SECTOR;
  }
}
