package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.lexicon.Entry;

/**
 * A leader's surname: it stands for the country behind a title ("President Johnson") or where the
 * article gives the full name; alone it may be anybody's.
 */
final class LeaderRule implements ReadingRule {

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
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (!candidate.readings().get(0).kind().equals("leader") || !candidate.isOneWord()) {
      return Optional.empty();
    }
    if (isOfSomebodyElse(candidate, evidence)) {
      return Optional.of(Verdict.reject("other-person"));
    }
    if (!candidate.has(Traits.SURNAME)) {
      return Optional.empty();
    }
    for (Entry reading : candidate.readings()) {
      if (evidence.namesLeader(candidate.surface(), reading.code())) {
        return Optional.of(Verdict.accept(reading, "leader-named-in-full"));
      }
    }
    return Optional.of(
        hasTitle(candidate, evidence.text())
            ? Verdict.accept(candidate.readings().get(0), "leader-with-title")
            : Verdict.reject("surname-alone"));
  }

  /** Another given name before it ("Hunter Biden"), or a month: "in May". */
  private static boolean isOfSomebodyElse(Candidate candidate, Evidence evidence) {
    boolean month =
        candidate.surface().equals("May")
            && MONTH_BEFORE.matcher(evidence.before(candidate.span(), 8)).find();
    return month
        || Neighbourhood.of(candidate.span(), evidence.text())
            .before()
            .filter(evidence::isGivenName)
            .isPresent();
  }

  private static boolean hasTitle(Candidate candidate, String text) {
    int begin = candidate.span().begin();
    return TITLE.matcher(text.substring(Math.max(0, begin - REACH), begin)).find();
  }
}
