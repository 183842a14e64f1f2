package org.entente.nlp.syntax;

import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;

/**
 * Determines by parts of speech where the subject of a verb begins and ends in its stretch: the
 * tokens from the verb or border before it to the verb.
 */
final class SubjectBounds {

  /** The place of a joint that is not there. */
  static final int NONE = -1;

  private final SentenceTokens tokens;

  SubjectBounds(SentenceTokens tokens) {
    this.tokens = tokens;
  }

  /**
   * The first token of the stretch that ends before a verb.
   *
   * @param floor the end of the verb before it
   */
  int first(VerbGroup verb, int floor) {
    int at = verb.first();
    while (at > floor && !tokens.isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  /** The end of what may be the subject: the adverbs and pronouns before a verb are left out. */
  int subjectEnd(int low, int high) {
    int end = high;
    while (end > low && isLight(end - 1)) {
      end--;
    }
    return end;
  }

  private boolean isLight(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case ADVERB, PRONOUN, NOT, COORDINATOR -> true;
      default -> false;
    };
  }

  /** Whether the pronoun before a stretch is the subject: "who in May visited". */
  boolean followsSubject(int low) {
    boolean aside = tokens.is(low, PartOfSpeech.PREPOSITION) || tokens.is(low, PartOfSpeech.COMMA);
    return aside
        && tokens.is(low - 1, PartOfSpeech.RELATIVE)
        && !tokens.is(low - 2, PartOfSpeech.PREPOSITION);
  }

  /** Whether a comma and "and" separate two clauses: "asked Japan, and Laos asked". */
  boolean isJoinedClause(int low, int end) {
    int joint = lastJoint(low, end);
    return tokens.is(joint, PartOfSpeech.COORDINATOR)
        && tokens.is(joint - 1, PartOfSpeech.COMMA)
        && !tokens.is(lastJoint(low, joint - 1), PartOfSpeech.COMMA);
  }

  /** Whether what follows the last joint follows a comma: ", the minister insisted". */
  boolean endsWithAside(int low, int end) {
    return tokens.is(lastJoint(low, end), PartOfSpeech.COMMA);
  }

  /** The first token after the last comma, if only times are before it; else the first of all. */
  int afterTimes(int low, int end) {
    int comma = end;
    while (comma > low && !tokens.is(comma, PartOfSpeech.COMMA)) {
      comma--;
    }
    return comma > low && !hasNoun(low, comma) ? comma + 1 : low;
  }

  /** The last comma or coordinator; that before the first item if a list of countries follows. */
  int lastJoint(int from, int to) {
    int joint = NONE;
    for (int at = from; at < to; at++) {
      if (tokens.is(at, PartOfSpeech.COMMA) || tokens.is(at, PartOfSpeech.COORDINATOR)) {
        boolean list =
            joint != NONE
                && tokens.is(at, PartOfSpeech.COORDINATOR)
                && isCountryName(joint + 1, at);
        joint = list ? joint : at;
      }
    }
    return joint;
  }

  private boolean isCountryName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!tokens.is(at, PartOfSpeech.COUNTRY) && !tokens.is(at, PartOfSpeech.DETERMINER)) {
        return false;
      }
    }
    return to > from;
  }

  boolean hasCoordinator(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, PartOfSpeech.COORDINATOR)) {
        return true;
      }
    }
    return false;
  }

  boolean hasNoun(int from, int to) {
    for (int at = from; at < to; at++) {
      if (tokens.is(at, PartOfSpeech.CONTENT) || tokens.is(at, PartOfSpeech.COUNTRY)) {
        return true;
      }
    }
    return false;
  }
}
