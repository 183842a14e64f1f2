package org.entente.nlp.lexicon.words;

/** How the words of a kind are written in a lexicon file. */
public enum WordForm {
  /** In lowercase; the rule that uses the list ignores case. */
  LOWERCASE,
  /** As a text writes them; the rule that uses the list compares letter for letter. */
  AS_WRITTEN,
  /** In lowercase, each with a value in the column {@code value}. */
  LOWERCASE_WITH_VALUE
}
