package org.entente.nlp.syntax;

import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A phrase of a lexicon found in a sentence.
 *
 * @param first its first token
 * @param end the token after its last
 * @param code what the phrase means
 * @param kind what part of speech it is
 */
public record LexiconHit(int first, int end, String code, EntryKind kind) {

  /** Whether it tells of the clause that holds it. */
  public boolean isOfClause() {
    return kind == EntryKind.PHRASE;
  }

  /** Whether it belongs to the verb group that holds or follows it. */
  public boolean isOfVerb() {
    return kind == EntryKind.VERB;
  }

  /** Whether it belongs to the noun phrase that it opens. */
  public boolean isOfNoun() {
    return kind == EntryKind.NOUN;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }
}
