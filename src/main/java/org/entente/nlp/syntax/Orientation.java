package org.entente.nlp.syntax;

/** The way an event runs between its two sides. */
public enum Orientation {
  /** From the grammatical subject to the object: "sells to". */
  DIRECT,
  /** From the object to the subject: "buys from". */
  INVERSE,
  /** Between equals, or the text does not say from whom to whom. */
  SYMMETRIC;

  /** That of a trait in the lexicon of relations. */
  static Orientation of(String trait) {
    return switch (trait) {
      case "forward" -> DIRECT;
      case "backward" -> INVERSE;
      default -> SYMMETRIC;
    };
  }
}
