package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.text.Tokens;

/** Finds the phrases of a lexicon among the words of a sentence. */
public final class LexiconHits {

  private LexiconHits() {}

  /**
   * What {@code matcher} finds in {@code sentence}, in order, blocked phrases left out.
   *
   * @param shift where the sentence begins in the document
   */
  public static List<LexiconHit> find(
      Tokens sentence, int shift, SentenceTokens words, PhraseMatcher matcher) {
    List<LexiconHit> cues = new ArrayList<>();
    for (PhraseMatcher.Hit hit : matcher.find(sentence)) {
      if (!hit.isBlocked()) {
        int first = words.indexAt(hit.span().begin() - shift);
        int end = Math.min(words.size(), words.indexAt(hit.span().end() - shift - 1) + 1);
        if (first < end) {
          cues.add(new LexiconHit(first, end, hit.entries()));
        }
      }
    }
    return cues;
  }
}
