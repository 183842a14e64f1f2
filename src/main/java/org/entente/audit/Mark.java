package org.entente.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a reader says of a row of evidence: that it is right, or what is wrong in it first. */
enum Mark {
  RIGHT("all that the row states is right"),
  PAIR("the two countries do not deal with each other here"),
  SECTOR("they do, but not in this sector"),
  RELATION("the sector is right, the relation is not"),
  DIRECTION("the relation is right, the direction is not"),
  MODALITY("only the modality is not: planned, negated, historical …");

  private final String code = name().toLowerCase(Locale.ROOT);
  private final String words;

  Mark(String words) {
    this.words = words;
  }

  /** The word in files. */
  String code() {
    return code;
  }

  /** What it says, for the reader. */
  String words() {
    return words;
  }

  /** The mark of a cell, whatever its case. */
  static Optional<Mark> of(String cell) {
    return Stream.of(values()).filter(mark -> mark.code.equalsIgnoreCase(cell)).findFirst();
  }

  /** All words, separated by commas. */
  static String codes() {
    return Stream.of(values()).map(Mark::code).collect(Collectors.joining(", "));
  }
}
