package org.entente.nlp.syntax.token;

/** The meaning of a modal verb. */
public enum Modal {
  NONE,
  /** "Will" and the like. */
  FUTURE,
  /** "Would": a future in the past, or a condition. */
  WOULD,
  /** "May", "could". */
  POSSIBLE,
  /** "Must", "should". */
  DEMANDED
}
