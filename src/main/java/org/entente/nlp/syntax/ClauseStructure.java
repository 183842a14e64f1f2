package org.entente.nlp.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.syntax.VerbGroup.Form;

/**
 * The clauses of a sentence: for each verb whose it is, what it is about and which verb governs it.
 *
 * <p>Verbs go by their numbers in the order of the sentence.
 */
public final class ClauseStructure {

  /** What no verb governs. */
  public static final int NONE = -1;

  /** Conjunctions behind which the sentence states as much as before. */
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though");

  /** Prepositions before an -ing form that is no complement. */
  private static final Set<String> LOOSE =
      Set.of("after", "before", "during", "amid", "following", "despite", "since", "by", "without");

  /** Deeds whose verb takes a clause without "that". */
  private static final Set<String> CLAUSAL = Set.of("REQUEST", "THREATEN");

  private final SentenceTokens words;
  private final List<VerbGroup> verbs;
  private final List<CountryPhrase> parties;
  private final SubjectFinder subjects;

  public ClauseStructure(SentenceTokens words, List<VerbGroup> verbs, List<CountryPhrase> parties) {
    this.words = words;
    this.verbs = verbs;
    this.parties = parties;
    this.subjects = new SubjectFinder(words, verbs, parties);
  }

  public SentenceTokens words() {
    return words;
  }

  public List<VerbGroup> verbs() {
    return verbs;
  }

  public List<CountryPhrase> parties() {
    return parties;
  }

  /** Whether a word belongs to a verb, auxiliaries and particles counted. */
  public boolean isOfVerb(int word) {
    for (VerbGroup verb : verbs) {
      if (verb.first() <= word && word < verb.end()) {
        return true;
      }
    }
    return false;
  }

  /** The verb of a number, if it is one's. */
  public Optional<VerbGroup> verb(int verb) {
    return verb >= 0 && verb < verbs.size() ? Optional.of(verbs.get(verb)) : Optional.empty();
  }

  /** Whether a verb has a subject of its own: what is no mere list of nouns. */
  public boolean hasClause() {
    for (int verb = 0; verb < verbs.size(); verb++) {
      VerbGroup found = verbs.get(verb);
      boolean subject =
          subjectFirst(verb) < found.first() && !words.is(found.first() - 1, PartOfSpeech.STOP);
      if (found.form() == Form.FINITE && subject) {
        return true;
      }
    }
    return false;
  }

  /** Whether a country does something "together with" another, or "like" it. */
  public boolean isCompanion(CountryPhrase party) {
    return NounPhraseHeads.isCompanion(words, party);
  }

  /**
   * Whether a verb tells in passing what has become of the subject: "a ship, built in Italy, sank".
   */
  public boolean isApposition(int verb) {
    return verbs.get(verb).form() == Form.PARTICIPLE
        && words.is(verbs.get(verb).first() - 1, PartOfSpeech.COMMA)
        && verb + 1 < verbs.size()
        && verbs.get(verb + 1).form() == Form.FINITE;
  }

  /** Whether a verb has the object of the next: "condemned and rejected the claim". */
  public boolean sharesObject(int verb) {
    int end = verbs.get(verb).end();
    return verb + 1 < verbs.size()
        && verbs.get(verb + 1).first() == end + 1
        && words.is(end, PartOfSpeech.AND);
  }

  /** Whether a verb has a clause of its own that no other verb governs. */
  public boolean isCoordinate(int verb) {
    return verbs.get(verb).form() == Form.FINITE
        && governing(verb) == NONE
        && subjectFirst(verb) < verbs.get(verb).first();
  }

  /** Whether the clause of a verb names a country. */
  public boolean namesCountry(int verb) {
    return !partiesIn(subjectFirst(verb), objectEnd(verb)).isEmpty();
  }

  /** The countries that the subject of a verb names. */
  public List<CountryPhrase> subjects(int verb) {
    return subjects.of(verb);
  }

  /** Where the words of a verb's subject begin; its own first word if it has none of its own. */
  public int subjectFirst(int verb) {
    return subjects.first(verb);
  }

  /** The verb on which this one's clause depends, or {@link #NONE}. */
  public int governing(int verb) {
    return subjects.governing(verb);
  }

  /** The word after the last that a verb can have for its object: the next verb or clause. */
  public int objectEnd(int verb) {
    int limit = verb + 1 < verbs.size() ? subjects.first(verb + 1) : words.size();
    return words.border(verbs.get(verb).end(), limit);
  }

  /** The countries behind a verb that its clause names. */
  public List<CountryPhrase> behind(int verb) {
    return partiesIn(verbs.get(verb).end(), objectEnd(verb));
  }

  /** The countries between two words. */
  public List<CountryPhrase> partiesIn(int first, int end) {
    return CountryPhrase.between(parties, first, end);
  }

  /** The verb that is the complement of another: what is promised, refused, asked for. */
  public Optional<Integer> complement(int verb) {
    int next = verb + 1;
    return next < verbs.size() && governing(next) == verb && isComplement(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  /** Whether a verb is the complement of the one that governs it. */
  public boolean isComplement(int verb) {
    int outer = governing(verb);
    if (outer == NONE || outer != verb - 1) {
      return false;
    }
    int low = verbs.get(outer).end();
    int high = subjectFirst(verb);
    for (int at = low; at < high; at++) {
      if (words.isBorder(at) && !words.is(at, PartOfSpeech.THAT)) {
        return false;
      }
    }
    return switch (verbs.get(verb).form()) {
      case INFINITIVE -> true;
      case GERUND -> high == low || !isLoose(high - 1);
      case PARTICIPLE -> false;
      case FINITE -> high == low || isClause(outer, low, high);
    };
  }

  private boolean isLoose(int at) {
    return words.is(at, PartOfSpeech.COMMA) || LOOSE.contains(words.word(at));
  }

  private boolean isClause(int outer, int low, int high) {
    return words.is(high - 1, PartOfSpeech.THAT)
        || words.is(low, PartOfSpeech.THAT)
        || verbs.get(outer).isReport()
        || verbs.get(outer).hasCode(CLAUSAL);
  }

  /** Whether a verb's deed is stated in passing: in a relative clause, or behind "because". */
  public boolean isInner(int verb) {
    int low = verbs.get(governing(verb)).end();
    for (int at = subjectFirst(verb) - 1; at >= low; at--) {
      boolean contrast = CONTRASTS.contains(words.word(at));
      boolean opens = words.is(at, PartOfSpeech.SUBORDINATE) || words.is(at, PartOfSpeech.RELATIVE);
      if (opens && !contrast) {
        return true;
      }
    }
    Form form = verbs.get(verb).form();
    return form == Form.GERUND || form == Form.PARTICIPLE;
  }
}
