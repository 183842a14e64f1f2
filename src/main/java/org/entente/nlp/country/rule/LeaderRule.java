package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.AdjacentWords;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A leader's surname: it refers to the country after a title ("President Johnson") or if the
 * article gives the full name; on its own it may be anyone's.
 */
public final class LeaderRule implements DisambiguationRule {

  private static final int REACH = 40;

  private final Pattern title;
  private final Set<String> months;
  private final Pattern beforeMonth;

  public LeaderRule(WordLists words) {
    title = Pattern.compile(words.anyOf(WordKind.LEADER_TITLE) + "\\s$");
    months = words.words(WordKind.SURNAME_AND_MONTH);
    beforeMonth =
        Pattern.compile(
            "\\b(?:" + words.anyOf(WordKind.BEFORE_MONTH) + "|\\d)[ -]$", Pattern.CASE_INSENSITIVE);
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    if (candidate.senses().get(0).kind() != EntryKind.LEADER || !candidate.isOneWord()) {
      return Optional.empty();
    }
    if (isOfSomebodyElse(candidate, context)) {
      return Optional.of(Verdict.reject(Rule.OTHER_PERSON));
    }
    if (!candidate.has(Trait.SURNAME)) {
      return Optional.empty();
    }
    for (Entry sense : candidate.senses()) {
      if (context.namesLeader(candidate.surface(), sense.code())) {
        return Optional.of(Verdict.accept(sense, Rule.LEADER_NAMED_IN_FULL));
      }
    }
    return Optional.of(
        hasTitle(candidate, context.text())
            ? Verdict.accept(candidate.senses().get(0), Rule.LEADER_WITH_TITLE)
            : Verdict.reject(Rule.SURNAME_ALONE));
  }

  /** Another given name before it ("Hunter Biden"), or a month: "in May". */
  private boolean isOfSomebodyElse(Candidate candidate, DocumentContext context) {
    boolean month =
        months.contains(candidate.surface())
            && beforeMonth.matcher(context.before(candidate.span(), 8)).find();
    return month
        || AdjacentWords.of(candidate.span(), context.text())
            .before()
            .filter(context::isGivenName)
            .isPresent();
  }

  private boolean hasTitle(Candidate candidate, String text) {
    int begin = candidate.span().begin();
    return title.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }
}
