package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.PhraseMatcher;
import org.entente.text.Tokens;

/** Finds the phrases of a lexicon among the words of a sentence. */
final class Cues {

  private Cues() {}

  /**
   * What {@code matcher} finds in {@code sentence}, in order, blocked phrases left out.
   *
   * @param shift where the sentence begins in the document
   */
  static List<Cue> find(Tokens sentence, int shift, Words words, PhraseMatcher matcher) {
    List<Cue> cues = new ArrayList<>();
    for (PhraseMatcher.Hit hit : matcher.find(sentence)) {
      if (!hit.isBlocked()) {
        int first = words.indexAt(hit.span().begin() - shift);
        int end = Math.min(words.size(), words.indexAt(hit.span().end() - shift - 1) + 1);
        if (first < end) {
          cues.add(new Cue(first, end, hit.entries()));
        }
      }
    }
    return cues;
  }
}
