package org.entente.eval.score;

/**
 * One thing that was read wrongly.
 *
 * @param id of the record
 * @param subject what it is about: the characters of a mention, the dyad and axis of a statement
 * @param expected what the gold says; "-" for nothing
 * @param found what the program says; "-" for nothing
 * @param reason of a mention: why the program says so, or why it took nothing there, "-" where it
 *     saw nothing; of a statement: the text
 */
public record ScoreError(String id, String subject, String expected, String found, String reason) {

  /** The mark for nothing. */
  static final String NOTHING = "-";
}
