package org.entente.nlp.syntax.token;

import org.entente.model.text.Span;

/**
 * A word or punctuation mark of a sentence.
 *
 * @param word its letters in lower case; a comma, a semicolon for all marks that end a clause, or a
 *     hyphen
 * @param span where it is in the document
 * @param isCapital whether it begins with a capital letter
 */
public record Token(String word, Span span, PartOfSpeech partOfSpeech, boolean isCapital) {

  Token as(PartOfSpeech other) {
    return new Token(word, span, other, isCapital);
  }
}
