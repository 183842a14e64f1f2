package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/** A country in the name of a road: "U.S. Highway 82", "US-24", "U.S. Route 6". */
public final class RouteRule implements DisambiguationRule {

  private static final int REACH = 14;

  private final Set<String> countries;
  private final Pattern number;

  public RouteRule(WordLists words) {
    countries = words.words(WordKind.ROUTE_COUNTRY);
    number =
        Pattern.compile(
            "^(?:\\s?-\\s?|\\s" + words.anyOf(WordKind.ROUTE_WORD) + "\\s)\\d{1,3}\\b(?!-)");
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return countries.contains(candidate.surface())
            && number.matcher(context.after(candidate.span(), REACH)).find()
        ? Optional.of(Verdict.reject(Rule.ROUTE))
        : Optional.empty();
  }
}
