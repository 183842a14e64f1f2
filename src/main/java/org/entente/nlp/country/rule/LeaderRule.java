package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.AdjacentWords;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Trait;

/**
 * A leader's surname: it stands for the country behind a title ("President Johnson") or where the
 * article gives the full name; alone it may be anybody's.
 */
public final class LeaderRule implements DisambiguationRule {

  private static final int REACH = 40;

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:President|Premier|Prime Minister|Chancellor|Taoiseach|King|Queen|Emir|Sultan"
              + "|Crown Prince|Foreign Minister|Defen[cs]e Minister|Foreign Secretary"
              + "|Defen[cs]e Secretary|Secretary of State|Secretary of Defense|General Secretary"
              + "|Vice President|Vice-President|Supreme Leader|Ayatollah|General|Chairman|leader)"
              + "\\s$");

  private static final Pattern MONTH_BEFORE =
      Pattern.compile(
          "\\b(?:in|by|since|until|till|last|next|this|of|early|late|mid|from|through|on|\\d)[ -]$",
          Pattern.CASE_INSENSITIVE);

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
  private static boolean isOfSomebodyElse(Candidate candidate, DocumentContext context) {
    boolean month =
        candidate.surface().equals("May")
            && MONTH_BEFORE.matcher(context.before(candidate.span(), 8)).find();
    return month
        || AdjacentWords.of(candidate.span(), context.text())
            .before()
            .filter(context::isGivenName)
            .isPresent();
  }

  private static boolean hasTitle(Candidate candidate, String text) {
    int begin = candidate.span().begin();
    return TITLE.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }
}
