package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/** Finds the subject of each verb of a sentence, and the verb that its clause depends on. */
final class SubjectFinder {

  /**
   * Verbs whose object is the subject of the next verb: "urged B to stop", "accused B of selling".
   */
  private static final Set<Relation> OBJECT_CONTROL =
      EnumSet.of(
          Relation.REQUEST,
          Relation.ACCUSE,
          Relation.THREATEN,
          Relation.COERCE,
          Relation.SANCTION,
          Relation.CONCEDE,
          Relation.RETREAT);

  /** Verbs whose object may be a finite clause without "that", with a subject of its own. */
  private static final Set<Relation> TAKES_CLAUSE =
      EnumSet.of(Relation.REQUEST, Relation.THREATEN, Relation.ACCUSE, Relation.AGREE);

  /** How many tokens before a verb may hold the coordinator that joins it to the verb before. */
  private static final int COORDINATOR_REACH = 4;

  private final SentenceTokens tokens;
  private final List<CountryPhrase> countries;
  private final NounPhraseHeads phrases;
  private final SubjectBounds bounds;
  private final List<VerbSubject> found = new ArrayList<>();

  private SubjectFinder(SentenceTokens tokens, List<CountryPhrase> countries) {
    this.tokens = tokens;
    this.countries = countries;
    phrases = new NounPhraseHeads(tokens, countries);
    bounds = new SubjectBounds(tokens);
  }

  /** The subjects of {@code verbs}, one for each, in order. */
  static List<VerbSubject> find(
      SentenceTokens tokens, List<VerbGroup> verbs, List<CountryPhrase> countries) {
    SubjectFinder finder = new SubjectFinder(tokens, countries);
    for (VerbGroup verb : verbs) {
      finder.found.add(finder.subject(verb));
    }
    finder.resolveWe();
    return finder.found;
  }

  /** Replaces "we" with the country of the speaker. */
  private void resolveWe() {
    for (int i = 0; i < found.size(); i++) {
      VerbSubject subject = found.get(i);
      if (subject.countries().isEmpty() && isWe(subject.verb())) {
        found.set(i, subject.with(speakers()));
      }
    }
  }

  private boolean isWe(VerbGroup verb) {
    int at = verb.first() - 1;
    while (tokens.is(at, PartOfSpeech.ADVERB)) {
      at--;
    }
    return tokens.is(at, PartOfSpeech.PRONOUN) && tokens.word(at).equals("we");
  }

  /** The country of the speaker whom the sentence quotes: "the Greek minister said". */
  private List<CountryPhrase> speakers() {
    for (VerbSubject subject : found) {
      if (subject.verb().isReport()) {
        int end = subject.verb().end();
        List<CountryPhrase> named =
            subject.countries().isEmpty()
                ? countriesIn(end, tokens.border(end, tokens.size()))
                : subject.countries();
        return named.isEmpty() ? named : List.of(named.get(0));
      }
    }
    return List.of();
  }

  private List<CountryPhrase> countriesIn(int first, int end) {
    return CountryPhrase.in(new TokenRange(first, end), countries);
  }

  private Optional<VerbSubject> last() {
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(found.size() - 1));
  }

  private VerbSubject subject(VerbGroup verb) {
    Optional<VerbSubject> before = last();
    int low = bounds.first(verb, before.map(last -> last.verb().end()).orElse(0));
    boolean follows = before.filter(last -> low == last.verb().end()).isPresent();
    return switch (verb.form()) {
      case FINITE -> finite(verb, low, follows);
      case INFINITIVE ->
          before.isPresent()
              ? controlled(verb, low, before.get(), follows)
              : finite(verb, low, false);
      case GERUND ->
          before.isPresent()
              ? controlled(verb, low, before.get(), follows)
              : subject(verb, low, verb.first(), List.of(), Optional.empty());
      case PARTICIPLE ->
          subject(
              verb,
              low,
              verb.first(),
              antecedent(verb.first()),
              follows ? before : Optional.empty());
    };
  }

  private VerbSubject subject(
      VerbGroup verb,
      int low,
      int first,
      List<CountryPhrase> named,
      Optional<VerbSubject> governor) {
    return new VerbSubject(found.size(), verb, low, first, named, governor);
  }

  /**
   * The subject of a finite verb.
   *
   * @param low the first token of its stretch
   * @param follows whether the verb before ends there
   */
  private VerbSubject finite(VerbGroup verb, int low, boolean follows) {
    int high = verb.first();
    int end = bounds.subjectEnd(low, high);
    boolean none = follows && !bounds.hasNoun(low, end);
    boolean joined = follows && bounds.hasCoordinator(end, high);
    if (end == low || none || joined || bounds.followsSubject(low)) {
      return inherited(verb, low, follows);
    }
    if (!follows) {
      Optional<VerbSubject> governor =
          tokens.is(low - 1, PartOfSpeech.CLAUSE_END) ? Optional.empty() : last();
      int first = phrases.afterAdjuncts(low, end);
      List<CountryPhrase> heads = phrases.withCompanions(phrases.heads(first, end), low, end);
      return subject(verb, low, first, heads, governor);
    }
    VerbSubject before = last().orElseThrow();
    if (tokens.is(end - 1, PartOfSpeech.COMMA) && isParenthesis(before)) {
      return shared(verb, low, before);
    }
    boolean attributed = verb.isReport() && bounds.endsWithAside(low, end);
    return takesClause(before.verb()) && !attributed && !bounds.isJoinedClause(low, end)
        ? ofComplement(verb, low, end, before)
        : ofNextClause(verb, low, end, before);
  }

  /** Whether a verb is in a relative clause or an apposition. */
  private boolean isParenthesis(VerbSubject subject) {
    Form form = subject.verb().form();
    return tokens.is(subject.clauseFirst() - 1, PartOfSpeech.RELATIVE)
        || form == Form.GERUND
        || form == Form.PARTICIPLE;
  }

  private static boolean takesClause(VerbGroup verb) {
    return verb.isReport() || verb.states(TAKES_CLAUSE);
  }

  /** The subject in the clause that the verb before takes as its object. */
  private VerbSubject ofComplement(VerbGroup verb, int low, int end, VerbSubject before) {
    int first = bounds.afterTimes(low, end);
    return subject(verb, low, first, phrases.heads(first, end), Optional.of(before));
  }

  /** The subject after the object of the verb before and a comma or coordinator. */
  private VerbSubject ofNextClause(VerbGroup verb, int low, int end, VerbSubject before) {
    int joint = bounds.lastJoint(low, end);
    return joint == SubjectBounds.NONE
        ? shared(verb, low, before)
        : subject(verb, low, joint + 1, phrases.heads(joint + 1, end), before.governor());
  }

  private VerbSubject shared(VerbGroup verb, int low, VerbSubject before) {
    return subject(verb, low, verb.first(), before.countries(), before.governor());
  }

  /** The subject of a verb without one: the antecedent of its pronoun, or the one before. */
  private VerbSubject inherited(VerbGroup verb, int low, boolean follows) {
    boolean relative =
        tokens.is(low - 1, PartOfSpeech.RELATIVE)
            || (tokens.is(low - 1, PartOfSpeech.COMPLEMENTIZER) && !follows);
    List<CountryPhrase> antecedent = relative ? antecedent(low - 1) : List.of();
    Optional<VerbSubject> last = last();
    if (last.isEmpty()) {
      return subject(verb, low, verb.first(), antecedent, Optional.empty());
    }
    VerbSubject before = last.get();
    int high = verb.first();
    boolean joined =
        follows && bounds.hasCoordinator(Math.max(low, high - COORDINATOR_REACH), high);
    boolean own = relative && (!antecedent.isEmpty() || !before.verb().isReport());
    return subject(
        verb,
        low,
        verb.first(),
        own ? antecedent : before.countries(),
        joined ? before.governor() : last);
  }

  /** The countries of the noun phrase that ends before a token. */
  private List<CountryPhrase> antecedent(int token) {
    int at = token - 1;
    while (at >= 0 && belongsToPhrase(at)) {
      at--;
    }
    return tokens.is(at, PartOfSpeech.COUNTRY) ? countriesIn(nameFirst(at), at + 1) : List.of();
  }

  private boolean belongsToPhrase(int at) {
    return switch (tokens.partOfSpeech(at)) {
      case CONTENT, POSSESSIVE, HYPHEN, COMMA, NUMBER -> true;
      default -> false;
    };
  }

  private int nameFirst(int last) {
    for (CountryPhrase phrase : countries) {
      if (phrase.first() <= last && last < phrase.end()) {
        return phrase.first();
      }
    }
    return last;
  }

  /** Whether a verb says what its subject is thanked or blamed for: "thanked B for selling". */
  private boolean isReason(VerbGroup verb) {
    return verb.form() == Form.GERUND && tokens.isWord(verb.first() - 1, "for");
  }

  /** The subject of an infinitive or an -ing form: that of the verb before, or its object. */
  private VerbSubject controlled(VerbGroup verb, int low, VerbSubject before, boolean follows) {
    int from = before.verb().end();
    int to = verb.first();
    if (follows && to > from && tokens.is(to - 1, PartOfSpeech.COORDINATOR)) {
      return shared(verb, low, before);
    }
    boolean byObject =
        follows
            && (before.verb().states(OBJECT_CONTROL) || isReason(verb))
            && !before.verb().isPassive()
            && !tokens.isWord(to - 1, "by")
            && !tokens.isWord(to - 1, ",");
    List<CountryPhrase> objects = byObject ? countriesIn(from, to) : List.of();
    return subject(
        verb,
        low,
        verb.first(),
        objects.isEmpty() ? before.countries() : objects,
        Optional.of(before));
  }
}
