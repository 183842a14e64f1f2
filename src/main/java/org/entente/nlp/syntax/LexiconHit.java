package org.entente.nlp.syntax;

/**
 * A phrase of a lexicon found in a sentence.
 *
 * @param first its first token
 * @param end the token after its last
 * @param code what the phrase means
 */
public record LexiconHit(int first, int end, String code) {}
