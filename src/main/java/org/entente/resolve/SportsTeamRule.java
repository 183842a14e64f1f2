package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.CountryMention;

/**
 * A country that stands for its team in a report of sport: "Lithuania 2 Romania 1", "England beat
 * France". It names the country, but says nothing of dealings between states.
 */
final class SportsTeamRule implements ReadingRule {

  private static final int REACH = 24;

  private static final Pattern BEHIND =
      Pattern.compile(
          "^(?: [-(]? ?\\d{1,3}\\b"
              + "| (?:at|v|vs|versus|beat|beats|against|drew|draw|lost|won|win|defeat|defeated"
              + "|thrashed|crushed|edged|face|faces|play|plays|played|meet|meets|host|hosts|led|lead"
              + "|scored|were|need|needed|qualified|reached|squad|coach|captain|manager|team|side"
              + "|striker|midfielder|defender|goalkeeper|forward|winger|bowler|batsman|opener"
              + "|international|skipper)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BEFORE =
      Pattern.compile(
          "\\b(?:v|vs|versus|at|beat|beats|beating|against|defeated|thrashed|crushed|edged|hosts"
              + "|visiting|opponents|holders|champions|ex)[ -](?:the )?$",
          Pattern.CASE_INSENSITIVE);

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    boolean team =
        candidate.readings().get(0).kind().equals("name")
            && (BEHIND.matcher(evidence.after(candidate.span(), REACH)).find()
                || BEFORE.matcher(evidence.before(candidate.span(), REACH)).find())
            && evidence.storyCues().isSport();
    return team
        ? Optional.of(Verdict.accept(candidate.readings().get(0), CountryMention.TEAM))
        : Optional.empty();
  }
}
