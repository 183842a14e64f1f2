package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Relation;
import org.entente.nlp.syntax.Clause.Link;
import org.entente.nlp.syntax.VerbGroup.Form;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/** Builds the clauses of a sentence from its verbs and their subjects. */
final class ClauseBuilder {

  /** Conjunctions after which the sentence states as much as before. */
  private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though");

  /** Prepositions before an -ing form that is not a complement. */
  private static final Set<String> CIRCUMSTANCES =
      Set.of("after", "before", "during", "amid", "following", "despite", "since", "by", "without");

  /** Verbs that take a clause without "that" as their complement. */
  private static final Set<Relation> TAKES_COMPLEMENT =
      EnumSet.of(Relation.REQUEST, Relation.THREATEN);

  private final SentenceTokens tokens;
  private final List<CountryPhrase> countries;
  private final List<VerbSubject> subjects;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseBuilder(
      SentenceTokens tokens, List<VerbGroup> verbs, List<CountryPhrase> countries) {
    this.tokens = tokens;
    this.countries = countries;
    this.subjects = SubjectFinder.find(tokens, verbs, countries);
  }

  /** The clauses of {@code verbs}, one for each, in order. */
  static List<Clause> build(
      SentenceTokens tokens, List<VerbGroup> verbs, List<CountryPhrase> countries) {
    ClauseBuilder builder = new ClauseBuilder(tokens, verbs, countries);
    builder.subjects.forEach(subject -> builder.clauses.add(builder.clause(subject)));
    return List.copyOf(builder.clauses);
  }

  private Clause clause(VerbSubject subject) {
    Optional<VerbSubject> next = next(subject);
    int end = subject.verb().end();
    int limit = next.map(VerbSubject::first).orElse(tokens.size());
    TokenRange object = new TokenRange(end, tokens.border(end, limit));
    Optional<Clause> governor = subject.governor().map(found -> clauses.get(found.index()));
    return new Clause(
        subject,
        object,
        CountryPhrase.in(object, countries),
        governor,
        governor.map(outer -> link(subject, outer)).orElseGet(() -> loose(subject, next)));
  }

  private Optional<VerbSubject> next(VerbSubject subject) {
    int next = subject.index() + 1;
    return next < subjects.size() ? Optional.of(subjects.get(next)) : Optional.empty();
  }

  private Link loose(VerbSubject subject, Optional<VerbSubject> next) {
    VerbGroup verb = subject.verb();
    boolean apposition =
        verb.form() == Form.PARTICIPLE
            && tokens.is(verb.first() - 1, PartOfSpeech.COMMA)
            && next.filter(found -> found.verb().form() == Form.FINITE).isPresent();
    return apposition ? Link.APPOSITION : Link.INDEPENDENT;
  }

  private Link link(VerbSubject subject, Clause governor) {
    if (isComplement(subject, governor)) {
      return Link.COMPLEMENT;
    }
    return isSubordinate(subject, governor) ? Link.SUBORDINATE : Link.PARALLEL;
  }

  private boolean isComplement(VerbSubject subject, Clause governor) {
    int low = governor.verb().end();
    int high = subject.first();
    if (governor.index() != subject.index() - 1 || hasBorder(low, high)) {
      return false;
    }
    return switch (subject.verb().form()) {
      case INFINITIVE -> true;
      case GERUND -> high == low || !isCircumstance(high - 1);
      case PARTICIPLE -> false;
      case FINITE -> high == low || takesClause(governor.verb(), low, high);
    };
  }

  private boolean hasBorder(int first, int end) {
    for (int at = first; at < end; at++) {
      if (tokens.isBorder(at) && !tokens.is(at, PartOfSpeech.COMPLEMENTIZER)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCircumstance(int at) {
    return tokens.is(at, PartOfSpeech.COMMA) || CIRCUMSTANCES.contains(tokens.word(at));
  }

  private boolean takesClause(VerbGroup verb, int low, int high) {
    return tokens.is(high - 1, PartOfSpeech.COMPLEMENTIZER)
        || tokens.is(low, PartOfSpeech.COMPLEMENTIZER)
        || verb.isReport()
        || verb.states(TAKES_COMPLEMENT);
  }

  private boolean isSubordinate(VerbSubject subject, Clause governor) {
    for (int at = subject.first() - 1; at >= governor.verb().end(); at--) {
      boolean opens =
          tokens.is(at, PartOfSpeech.SUBORDINATOR) || tokens.is(at, PartOfSpeech.RELATIVE);
      if (opens && !CONTRASTS.contains(tokens.word(at))) {
        return true;
      }
    }
    Form form = subject.verb().form();
    return form == Form.GERUND || form == Form.PARTICIPLE;
  }
}
