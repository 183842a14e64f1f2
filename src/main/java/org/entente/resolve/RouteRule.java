package org.entente.resolve;

import java.util.Optional;
import java.util.regex.Pattern;

/** A country in the name of a road: "U.S. Highway 82", "US-24", "U.S. Route 6". */
final class RouteRule implements ReadingRule {

  private static final int REACH = 14;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\s?-\\s?|\\s(?:Highway|Route|Hwy\\.?)\\s)\\d{1,3}\\b(?!-)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    boolean abbreviated = candidate.surface().equals("US") || candidate.surface().equals("U.S.");
    return abbreviated && NUMBER.matcher(evidence.after(candidate.span(), REACH)).find()
        ? Optional.of(Verdict.reject("route"))
        : Optional.empty();
  }
}
