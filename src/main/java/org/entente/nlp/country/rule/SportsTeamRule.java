package org.entente.nlp.country.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A country name that means its team in a sports report: "Lithuania 2 Romania 1", "England beat
 * France". It names the country, but not in dealings between states.
 */
public final class SportsTeamRule implements DisambiguationRule {

  private static final int REACH = 24;

  private final Pattern after;
  private final Set<String> before;

  public SportsTeamRule(WordLists words) {
    after =
        Pattern.compile(
            "(?: [-(]? ?\\d{1,3}\\b| " + words.anyOf(WordKind.AFTER_TEAM) + "\\b)",
            Pattern.CASE_INSENSITIVE);
    before = words.words(WordKind.BEFORE_TEAM);
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean team =
        candidate.senses().get(0).kind() == EntryKind.NAME
            && (after.matcher(context.after(candidate.span(), REACH)).lookingAt()
                || isOpposed(context.before(candidate.span(), REACH)))
            && context.genre().isSport();
    return team
        ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.SPORTS_TEAM))
        : Optional.empty();
  }

  /** Whether a text ends in a word before the other team, which an article may follow. */
  private boolean isOpposed(String text) {
    int article = text.length() - "the ".length();
    int end = text.regionMatches(true, article, "the ", 0, 4) ? article : text.length();
    if (end == 0 || (text.charAt(end - 1) != ' ' && text.charAt(end - 1) != '-')) {
      return false;
    }
    int begin = end - 1;
    while (begin > 0 && Character.isLetterOrDigit(text.charAt(begin - 1))) {
      begin--;
    }
    return before.contains(text.substring(begin, end - 1).toLowerCase(Locale.ROOT));
  }
}
