package org.entente.nlp.syntax;

import org.entente.nlp.lexicon.file.Trait;

/** The way an event runs between its two sides. */
public enum Orientation {
  /** From the grammatical subject to the object: "sells to". */
  DIRECT,
  /** From the object to the subject: "buys from". */
  INVERSE,
  /** Between equals, or the text does not say from whom to whom. */
  SYMMETRIC;

  /** That of a trait in the lexicon of relations. */
  static Orientation of(Trait trait) {
    return switch (trait) {
      case FORWARD -> DIRECT;
      case BACKWARD -> INVERSE;
      default -> SYMMETRIC;
    };
  }
}
