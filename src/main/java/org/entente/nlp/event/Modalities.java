package org.entente.nlp.event;

import java.util.List;
import java.util.Set;
import org.entente.model.Modality;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.LexiconHit;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;
import org.entente.nlp.syntax.VerbGroup;

/** Tells whether a deed is so: by the mood of its verb, and by the words before it. */
public final class Modalities {

  private static final Set<String> NO = Set.of("no", "without", "neither", "nor", "never", "not");

  private static final Set<String> YEARS = Set.of("in", "of", "until", "since", "before", "by");

  private final ClauseStructure syntax;
  private final SentenceTokens words;
  private final List<LexiconHit> cues;

  /**
   * A reader of one sentence.
   *
   * @param cues the phrases of the lexicon of modalities
   */
  public Modalities(ClauseStructure syntax, List<LexiconHit> cues) {
    this.syntax = syntax;
    this.words = syntax.words();
    this.cues = cues;
  }

  /** The modality of what a sentence says where it names no deed: that of its first verb. */
  public Modality ofSentence() {
    return syntax.verbs().isEmpty() ? Modality.ASSERTED : of(0, syntax.verbs().get(0).end());
  }

  /** The modality of a deed. */
  public Modality of(Event frame) {
    return frame.ended() || isDenied(frame.at()) ? Modality.NEGATED : of(frame.verb(), frame.at());
  }

  private Modality of(int verb, int at) {
    Modality modality =
        syntax.verb(verb).map(found -> ofVerb(verb, found)).orElse(Modality.ASSERTED);
    int clause = clauseFirst(verb, at);
    for (LexiconHit cue : cues) {
      Modality found = Modality.of(cue.entries().get(0).code());
      boolean before = cue.first() >= clause && cue.end() <= at;
      boolean ofVerb = found != Modality.NEGATED && isVerb(verb, at, cue);
      if (found == Modality.HISTORICAL || before || ofVerb) {
        modality = heavier(modality, found);
      }
    }
    return modality;
  }

  /** Whether a phrase is the verb whose subject names the deed: "the sale is planned". */
  private boolean isVerb(int verb, int at, LexiconHit cue) {
    return syntax
        .verb(verb)
        .filter(found -> at < found.first() && at >= syntax.subjectFirst(verb))
        .filter(found -> cue.first() >= found.first() && cue.first() < found.end())
        .isPresent();
  }

  /** Whether "no" stands before the noun at {@code at}. */
  private boolean isDenied(int at) {
    int left = at - 1;
    while (words.is(left, PartOfSpeech.OPEN)) {
      left--;
    }
    return left >= 0 && NO.contains(words.word(left));
  }

  /** The first word of the clause that holds a deed; that of "denied that" for what is denied. */
  private int clauseFirst(int verb, int at) {
    int outer = verb;
    while (syntax.verb(outer).isPresent() && syntax.isComplement(outer)) {
      outer = syntax.governing(outer);
    }
    int first = syntax.verb(outer).isPresent() ? Math.min(at, syntax.subjectFirst(outer)) : at;
    while (first > 0 && !words.isBorder(first - 1)) {
      first--;
    }
    return first;
  }

  private Modality ofVerb(int verb, VerbGroup found) {
    boolean no = found.end() < words.size() && words.word(found.end()).equals("no");
    if (no || found.mood().negated() || startsWithNo(verb)) {
      return Modality.NEGATED;
    }
    return switch (found.mood().modal()) {
      case NONE -> found.mood().past() && isOfYear() ? Modality.HISTORICAL : Modality.ASSERTED;
      case FUTURE -> Modality.PLANNED;
      case WOULD -> isReported(verb) ? Modality.PLANNED : Modality.HYPOTHETICAL;
      case POSSIBLE, DEMANDED -> Modality.HYPOTHETICAL;
    };
  }

  private boolean startsWithNo(int verb) {
    int first = syntax.subjectFirst(verb);
    return first < words.size() && Set.of("no", "neither", "nobody").contains(words.word(first));
  }

  private boolean isReported(int verb) {
    return syntax.isComplement(verb) && syntax.verbs().get(syntax.governing(verb)).isReport();
  }

  /** Whether the sentence names a year: with "had", it looks back on that. */
  private boolean isOfYear() {
    for (int at = 1; at < words.size(); at++) {
      String word = words.word(at);
      boolean year = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
      if (year && YEARS.contains(words.word(at - 1))) {
        return true;
      }
    }
    return false;
  }

  private static Modality heavier(Modality one, Modality other) {
    return other.outweighs(one) ? other : one;
  }
}
