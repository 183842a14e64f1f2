package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * A river that a country is named after: "the Niger rises", "on the Congo". A country of that name
 * has an article only before a noun that it describes ("the Niger junta").
 */
public final class RiverRule implements DisambiguationRule {

  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he $");

  private final Set<String> rivers;
  private final Set<String> riversOrCountries;
  private final Pattern noNoun;

  public RiverRule(WordLists words) {
    rivers = words.words(WordKind.RIVER);
    riversOrCountries = words.words(WordKind.RIVER_OR_COUNTRY);
    noNoun = Pattern.compile("^(?:[.,;:]|\\s" + words.anyOf(WordKind.AFTER_RIVER) + "\\b|$)");
  }

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    String surface = candidate.surface();
    boolean named =
        rivers.contains(surface)
            || (riversOrCountries.contains(surface) && !context.namesOtherwise(candidate));
    boolean river =
        named
            && ARTICLE.matcher(context.before(candidate.span(), 4)).find()
            && noNoun.matcher(context.after(candidate.span(), 12)).find();
    return river ? Optional.of(Verdict.reject(Rule.RIVER)) : Optional.empty();
  }
}
