package org.entente.nlp.country.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A country that stands for its team in a report of sport: "Lithuania 2 Romania 1", "England beat
 * France". It names the country, but says nothing of dealings between states.
 */
public final class SportsTeamRule implements DisambiguationRule {

  private static final int REACH = 24;

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?: [-(]? ?\\d{1,3}\\b|"
              + " (?:at|v|vs|versus|beat|beats|against|drew|draw|lost|won|win|defeat|defeated"
              + "|thrashed|crushed|edged|face|faces|play|plays|played|meet|meets|host|hosts|led|lead"
              + "|scored|were|need|needed|qualified|reached|squad|coach|captain|manager|team|side"
              + "|striker|midfielder|defender|goalkeeper|forward|winger|bowler|batsman|opener"
              + "|international|skipper)\\b)",
          Pattern.CASE_INSENSITIVE);

  /** Words that stand before the other team. */
  private static final Set<String> BEFORE =
      Set.of(
          "v",
          "vs",
          "versus",
          "at",
          "beat",
          "beats",
          "beating",
          "against",
          "defeated",
          "thrashed",
          "crushed",
          "edged",
          "hosts",
          "visiting",
          "opponents",
          "holders",
          "champions",
          "ex");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean team =
        candidate.senses().get(0).kind() == EntryKind.NAME
            && (BEHIND.matcher(context.after(candidate.span(), REACH)).lookingAt()
                || isOpposed(context.before(candidate.span(), REACH)))
            && context.storyCues().isSport();
    return team
        ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.SPORTS_TEAM))
        : Optional.empty();
  }

  /** Whether one of the words {@link #BEFORE} ends a text, and perhaps an article behind it. */
  private static boolean isOpposed(String before) {
    int article = before.length() - "the ".length();
    int end = before.regionMatches(true, article, "the ", 0, 4) ? article : before.length();
    if (end == 0 || (before.charAt(end - 1) != ' ' && before.charAt(end - 1) != '-')) {
      return false;
    }
    int begin = end - 1;
    while (begin > 0 && Character.isLetterOrDigit(before.charAt(begin - 1))) {
      begin--;
    }
    return BEFORE.contains(before.substring(begin, end - 1).toLowerCase(Locale.ROOT));
  }
}
