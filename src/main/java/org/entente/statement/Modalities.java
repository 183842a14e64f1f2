package org.entente.statement;

import java.util.List;
import java.util.Set;
import org.entente.lexicon.Entry;
import org.entente.model.Modality;

/** Tells whether a deed is so: by the mood of its verb, and by the words before it. */
final class Modalities {

  private static final Set<String> NO = Set.of("no", "without", "neither", "nor", "never", "not");

  private final Syntax syntax;
  private final Words words;
  private final List<Cue> cues;

  /**
   * A reader of one sentence.
   *
   * @param cues the phrases of the lexicon of modalities
   */
  Modalities(Syntax syntax, List<Cue> cues) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.cues = cues;
  }

  /** The modality of a deed. */
  Modality of(Frame frame) {
    Modality modality = Modality.ASSERTED;
    int verb = frame.verb();
    if (verb != Syntax.NONE && verb < syntax.verbs().size()) {
      modality = heavier(modality, ofVerb(verb));
    }
    int clause = clauseFirst(frame);
    for (Cue cue : cues) {
      Entry entry = cue.entries().get(0);
      Modality found = Modality.of(entry.code());
      boolean before = cue.first() >= clause && cue.end() <= frame.at();
      if (found == Modality.HISTORICAL || before) {
        modality = heavier(modality, found);
      }
    }
    if (frame.ended() || isDenied(frame.at())) {
      modality = Modality.NEGATED;
    }
    return modality;
  }

  /** Whether "no" stands before the noun at {@code at}. */
  private boolean isDenied(int at) {
    int left = at - 1;
    while (words.is(left, WordClass.OPEN)) {
      left--;
    }
    return left >= 0 && NO.contains(words.word(left));
  }

  /** The first word of the clause that holds a deed. */
  private int clauseFirst(Frame frame) {
    int first = frame.at();
    int verb = frame.verb();
    if (verb != Syntax.NONE && verb < syntax.verbs().size()) {
      first = Math.min(first, syntax.subjectFirst(verb));
    }
    while (first > 0 && !words.isBorder(first - 1)) {
      first--;
    }
    return first;
  }

  private Modality ofVerb(int verb) {
    Verb.Mood mood = syntax.verbs().get(verb).mood();
    int end = syntax.verbs().get(verb).end();
    if (mood.negated() || (end < words.size() && words.word(end).equals("no"))) {
      return Modality.NEGATED;
    }
    if (mood.possible() || mood.demanded()) {
      return Modality.HYPOTHETICAL;
    }
    return mood.future() ? Modality.PLANNED : Modality.ASSERTED;
  }

  private static Modality heavier(Modality one, Modality other) {
    return other.outweighs(one) ? other : one;
  }
}
