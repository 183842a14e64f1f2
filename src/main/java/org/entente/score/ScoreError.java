package org.entente.score;

/**
 * One thing that was read wrongly.
 *
 * @param id of the record
 * @param surface the characters it stands on
 * @param expected what the gold says; "-" for nothing
 * @param found what the program says; "-" for nothing
 * @param rule why the program says so, or why it took nothing there; "-" where it saw nothing
 */
public record ScoreError(String id, String surface, String expected, String found, String rule) {

  /** Stands where there is nothing. */
  static final String NOTHING = "-";
}
