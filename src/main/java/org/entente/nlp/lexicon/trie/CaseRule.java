package org.entente.nlp.lexicon.trie;

/** Which capitals a text must have where it writes a phrase. */
public enum CaseRule {
  /** Each word that has a capital in the lexicon begins with one in the text. */
  CASED,
  /** Letter for letter. */
  EXACT,
  /** Case is ignored. */
  ANY
}
