package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.nlp.syntax.VerbGroup.Form;

/** Finds the subject of each verb of a sentence, and the verb on which its clause depends. */
final class SubjectFinder {

  /** Verbs whose object does what follows: "urged B to stop", "accused B of selling". */
  private static final Set<String> OF_OBJECT =
      Set.of("REQUEST", "ACCUSE", "THREATEN", "COERCE", "SANCTION", "CONCEDE", "RETREAT");

  /** Verbs whose object may be a clause without "that". */
  private static final Set<String> CLAUSAL = Set.of("REQUEST", "THREATEN", "ACCUSE", "AGREE");

  private static final int NONE = ClauseStructure.NONE;

  private final SentenceTokens words;
  private final List<VerbGroup> verbs;
  private final List<CountryPhrase> parties;
  private final NounPhraseHeads phrases;
  private final int[] first;
  private final int[] governing;
  private final List<List<CountryPhrase>> found = new ArrayList<>();

  SubjectFinder(SentenceTokens words, List<VerbGroup> verbs, List<CountryPhrase> parties) {
    this.words = words;
    this.verbs = verbs;
    this.parties = parties;
    phrases = new NounPhraseHeads(words, parties);
    first = new int[verbs.size()];
    governing = new int[verbs.size()];
    Arrays.fill(governing, NONE);
    for (int verb = 0; verb < verbs.size(); verb++) {
      first[verb] = verbs.get(verb).first();
      found.add(subject(verb));
    }
    for (int verb = 0; verb < verbs.size(); verb++) {
      if (found.get(verb).isEmpty() && isWe(verb)) {
        found.set(verb, speakers());
      }
    }
  }

  /** Whether "we" do what a verb tells. */
  private boolean isWe(int verb) {
    int at = verbs.get(verb).first() - 1;
    while (words.is(at, PartOfSpeech.ADVERB)) {
      at--;
    }
    return words.is(at, PartOfSpeech.PRONOUN) && words.word(at).equals("we");
  }

  /** The countries of who says what the sentence quotes: "the Greek minister said". */
  private List<CountryPhrase> speakers() {
    for (int verb = 0; verb < verbs.size(); verb++) {
      if (verbs.get(verb).isReport()) {
        int end = verbs.get(verb).end();
        List<CountryPhrase> named =
            found.get(verb).isEmpty()
                ? CountryPhrase.between(parties, end, words.border(end, words.size()))
                : found.get(verb);
        return named.isEmpty() ? named : List.of(named.get(0));
      }
    }
    return List.of();
  }

  List<CountryPhrase> of(int verb) {
    return found.get(verb);
  }

  int first(int verb) {
    return first[verb];
  }

  int governing(int verb) {
    return governing[verb];
  }

  private List<CountryPhrase> subject(int verb) {
    int low = lowest(verb);
    boolean follows = verb > 0 && low == verbs.get(verb - 1).end();
    return switch (verbs.get(verb).form()) {
      case FINITE -> finite(verb, low, follows);
      case INFINITIVE -> verb > 0 ? controlled(verb, follows) : finite(verb, low, false);
      case GERUND -> controlled(verb, follows);
      case PARTICIPLE -> {
        governing[verb] = follows ? verb - 1 : NONE;
        yield before(verbs.get(verb).first());
      }
    };
  }

  /** The first word of the clause that a verb stands in, behind the verb before it. */
  private int lowest(int verb) {
    int floor = verb > 0 ? verbs.get(verb - 1).end() : 0;
    int at = verbs.get(verb).first();
    while (at > floor && !words.isBorder(at - 1)) {
      at--;
    }
    return at;
  }

  private List<CountryPhrase> finite(int verb, int low, boolean follows) {
    int high = verbs.get(verb).first();
    int end = high;
    while (end > low && isLight(end - 1)) {
      end--;
    }
    boolean none = follows && !hasNoun(low, end);
    if (end == low || none || (follows && hasJoint(end, high))) {
      return inherited(verb, low, follows);
    }
    if (!follows) {
      governing[verb] = verb > 0 && !words.is(low - 1, PartOfSpeech.STOP) ? verb - 1 : NONE;
      first[verb] = phrases.behindAdjunct(low, end);
      return phrases.withCompanions(phrases.heads(first[verb], end), low, end);
    }
    if (words.is(end - 1, PartOfSpeech.COMMA) && isParenthesis(verb - 1)) {
      return shared(verb);
    }
    return takesClause(verb - 1) && !isAttribution(verb, low, end) && !isJoinedClause(low, end)
        ? ofClause(verb, low, end)
        : ofNextClause(verb, low, end);
  }

  /** Whether a comma with "and" behind it parts two clauses: "asked Japan, and Laos asked". */
  private boolean isJoinedClause(int low, int end) {
    int joint = lastJoint(low, end);
    return words.is(joint, PartOfSpeech.AND)
        && words.is(joint - 1, PartOfSpeech.COMMA)
        && !words.is(lastJoint(low, joint - 1), PartOfSpeech.COMMA);
  }

  /** Whether a verb says who said what stands before the last comma: ", the minister insisted". */
  private boolean isAttribution(int verb, int low, int end) {
    return verbs.get(verb).isReport() && words.is(lastJoint(low, end), PartOfSpeech.COMMA);
  }

  private boolean isLight(int at) {
    return switch (words.classAt(at)) {
      case ADVERB, PRONOUN, NOT, AND -> true;
      default -> false;
    };
  }

  private boolean hasJoint(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, PartOfSpeech.AND)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb stands in a relative clause or an apposition. */
  private boolean isParenthesis(int verb) {
    Form form = verbs.get(verb).form();
    return words.is(lowest(verb) - 1, PartOfSpeech.RELATIVE)
        || form == Form.GERUND
        || form == Form.PARTICIPLE;
  }

  private boolean takesClause(int verb) {
    return verbs.get(verb).isReport() || verbs.get(verb).hasCode(CLAUSAL);
  }

  /** The subject of what a verb of saying says, or of a clause that names who said it. */
  private List<CountryPhrase> ofClause(int verb, int low, int end) {
    int comma = end;
    while (comma > low && !words.is(comma, PartOfSpeech.COMMA)) {
      comma--;
    }
    boolean onlyTimes = comma > low && !hasNoun(low, comma);
    governing[verb] = verb - 1;
    first[verb] = onlyTimes ? comma + 1 : low;
    return phrases.heads(first[verb], end);
  }

  private boolean hasNoun(int from, int to) {
    for (int at = from; at < to; at++) {
      if (words.is(at, PartOfSpeech.OPEN) || words.is(at, PartOfSpeech.NAME)) {
        return true;
      }
    }
    return false;
  }

  /** The subject behind the object of the verb before, parted from it by a comma or "and". */
  private List<CountryPhrase> ofNextClause(int verb, int low, int end) {
    int joint = lastJoint(low, end);
    if (joint == NONE) {
      return shared(verb);
    }
    governing[verb] = governing[verb - 1];
    first[verb] = joint + 1;
    return phrases.heads(joint + 1, end);
  }

  private List<CountryPhrase> shared(int verb) {
    governing[verb] = governing[verb - 1];
    return found.get(verb - 1);
  }

  /**
   * The last comma or conjunction, the one before its first item if a list of countries follows.
   */
  private int lastJoint(int from, int to) {
    int joint = NONE;
    for (int at = from; at < to; at++) {
      if (words.is(at, PartOfSpeech.COMMA) || words.is(at, PartOfSpeech.AND)) {
        boolean list = joint != NONE && words.is(at, PartOfSpeech.AND) && isName(joint + 1, at);
        joint = list ? joint : at;
      }
    }
    return joint;
  }

  /** Whether only the name of a country stands between two words. */
  private boolean isName(int from, int to) {
    for (int at = from; at < to; at++) {
      if (!words.is(at, PartOfSpeech.NAME) && !words.is(at, PartOfSpeech.DETERMINER)) {
        return false;
      }
    }
    return to > from;
  }

  private List<CountryPhrase> inherited(int verb, int low, boolean follows) {
    boolean relative =
        words.is(low - 1, PartOfSpeech.RELATIVE)
            || (words.is(low - 1, PartOfSpeech.THAT) && !follows);
    if (verb == 0) {
      return relative ? before(low - 1) : List.of();
    }
    int high = verbs.get(verb).first();
    boolean joined = follows && hasJoint(Math.max(low, high - 4), high);
    governing[verb] = joined ? governing[verb - 1] : verb - 1;
    List<CountryPhrase> antecedent = relative ? before(low - 1) : List.of();
    boolean ofReport = verbs.get(verb - 1).isReport();
    return relative && (!antecedent.isEmpty() || !ofReport) ? antecedent : found.get(verb - 1);
  }

  /** The countries of the noun phrase that ends before a word. */
  private List<CountryPhrase> before(int word) {
    int at = word - 1;
    while (at >= 0 && isOfPhrase(at)) {
      at--;
    }
    return words.is(at, PartOfSpeech.NAME)
        ? CountryPhrase.between(parties, nameFirst(at), at + 1)
        : List.of();
  }

  private boolean isOfPhrase(int at) {
    return switch (words.classAt(at)) {
      case OPEN, POSSESSIVE, HYPHEN, COMMA, NUMBER -> true;
      default -> false;
    };
  }

  private int nameFirst(int last) {
    for (CountryPhrase party : parties) {
      if (party.first() <= last && last < party.end()) {
        return party.first();
      }
    }
    return last;
  }

  /** The subject of an infinitive or an -ing form: that of the verb before, or its object. */
  private List<CountryPhrase> controlled(int verb, boolean follows) {
    if (verb == 0) {
      return List.of();
    }
    int from = verbs.get(verb - 1).end();
    int to = verbs.get(verb).first();
    if (follows && to > from && words.is(to - 1, PartOfSpeech.AND)) {
      return shared(verb);
    }
    governing[verb] = verb - 1;
    VerbGroup outer = verbs.get(verb - 1);
    String before = to == 0 ? "" : words.word(to - 1);
    boolean ofObject =
        follows
            && outer.hasCode(OF_OBJECT)
            && !outer.passive()
            && !before.equals("by")
            && !before.equals(",");
    List<CountryPhrase> objects = ofObject ? CountryPhrase.between(parties, from, to) : List.of();
    return objects.isEmpty() ? found.get(verb - 1) : objects;
  }
}
