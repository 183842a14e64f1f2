package org.entente.nlp.syntax.token;

/**
 * A run of tokens of a sentence.
 *
 * @param first the number of its first token
 * @param end the number after that of its last token; {@code first} if it is empty
 */
public record TokenRange(int first, int end) {

  public boolean isEmpty() {
    return first >= end;
  }

  public boolean contains(int token) {
    return first <= token && token < end;
  }

  public int last() {
    return end - 1;
  }

  public int size() {
    return Math.max(0, end - first);
  }
}
