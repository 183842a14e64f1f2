package org.entente.nlp.text;

import java.util.List;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;

/** Finds the sentence of an offset. */
public final class SentenceIndex {

  private final List<Sentence> sentences;

  /** An index of sentences in the order of the text. */
  public SentenceIndex(List<Sentence> sentences) {
    this.sentences = sentences;
  }

  /** The span of the sentence with an id. */
  public Span span(int id) {
    return sentences.get(id).span();
  }

  /**
   * The id of the sentence that contains {@code offset}, else of the last one before it, else 0.
   */
  public int idAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    int found = 0;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() <= offset) {
        found = sentences.get(middle).id();
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return found;
  }
}
