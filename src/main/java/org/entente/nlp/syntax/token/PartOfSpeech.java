package org.entente.nlp.syntax.token;

/**
 * The part of speech of a word, or the function of a punctuation mark, as far as parsing needs it.
 */
public enum PartOfSpeech {
  /** A noun, adjective, verb or name: any word of the open classes. */
  CONTENT,
  /** A word of a country's name. */
  COUNTRY,
  NUMBER,
  DETERMINER,
  PREPOSITION,
  /** The word "to", before a verb or a noun. */
  TO,
  BE,
  HAVE,
  DO,
  MODAL,
  NOT,
  /** A conjunction between equals. */
  COORDINATOR,
  COMPLEMENTIZER,
  RELATIVE,
  /** A conjunction that begins a subordinate clause. */
  SUBORDINATOR,
  PRONOUN,
  ADVERB,
  /** The possessive 's. */
  POSSESSIVE,
  COMMA,
  /** A punctuation mark that ends a clause. */
  CLAUSE_END,
  HYPHEN;
}
