package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/** A country in the name of a road: "U.S. Highway 82", "US-24", "U.S. Route 6". */
public final class RouteRule implements DisambiguationRule {

  private static final int REACH = 14;

  private static final Pattern NUMBER =
      Pattern.compile("^(?:\\s?-\\s?|\\s(?:Highway|Route|Hwy\\.?)\\s)\\d{1,3}\\b(?!-)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    boolean abbreviated = candidate.surface().equals("US") || candidate.surface().equals("U.S.");
    return abbreviated && NUMBER.matcher(context.after(candidate.span(), REACH)).find()
        ? Optional.of(Verdict.reject(Rule.ROUTE))
        : Optional.empty();
  }
}
