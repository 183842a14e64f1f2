package org.entente.statement;

import java.util.ArrayList;
import java.util.List;
import org.entente.lexicon.Entry;
import org.entente.lexicon.Lexicons;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.Span;

/**
 * The phrases of a sentence that say how countries deal, found once for all its dyads.
 *
 * @param relations what marks a relation, in order
 * @param instruments what names an instrument, in order
 * @param modalities what marks a modality, in order
 */
record Cues(List<Cue> relations, List<Cue> instruments, List<Cue> modalities) {

  /** A phrase and where it stands in the sentence. */
  record Cue(Span span, Entry entry) {}

  static Cues of(String sentence, Lexicons lexicons) {
    return new Cues(
        find(sentence, lexicons.relations()),
        find(sentence, lexicons.instruments()),
        find(sentence, lexicons.modalities()));
  }

  private static List<Cue> find(String sentence, PhraseMatcher matcher) {
    List<Cue> cues = new ArrayList<>();
    for (PhraseMatcher.Hit hit : matcher.find(sentence)) {
      if (!hit.isBlocked()) {
        cues.add(new Cue(hit.span(), hit.entries().get(0)));
      }
    }
    return cues;
  }
}
