package org.entente.nlp.lexicon.file;

import org.entente.config.UserException;

/** A line of a lexicon that cannot be read. */
public final class LexiconException extends UserException {

  private static final long serialVersionUID = 1L;

  /**
   * @param file the file's name
   * @param line the line's number, from 1
   * @param problem what was found and what was expected
   */
  public LexiconException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
