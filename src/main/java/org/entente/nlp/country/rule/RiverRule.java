package org.entente.nlp.country.rule;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/**
 * A river that a country is named after: "the Niger rises", "on the Congo". A country of that name
 * has no article before it, but where it describes a noun ("the Niger junta").
 */
public final class RiverRule implements DisambiguationRule {

  private static final Set<String> RIVERS =
      Set.of("Congo", "Jordan", "Niger", "Paraguay", "Senegal", "Uruguay", "Zaire");

  private static final Pattern ARTICLE = Pattern.compile("\\b[Tt]he $");

  private static final Pattern NO_NOUN =
      Pattern.compile(
          "^(?:[.,;:]|\\s(?:rises|rose|flows|flowed|runs|ran|is|was|has|had|carries|carried|floods"
              + "|flooded|bends|burst|overflowed|meets|joins|and|in|at|near|to|into|from|by|with"
              + "|between|where|which|below|above)\\b|$)");

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    String surface = candidate.surface();
    boolean river =
        RIVERS.contains(surface)
            && ARTICLE.matcher(context.before(candidate.span(), 4)).find()
            && NO_NOUN.matcher(context.after(candidate.span(), 12)).find()
            && !(surface.equals("Congo") && context.namesOtherwise(candidate));
    return river ? Optional.of(Verdict.reject(Rule.RIVER)) : Optional.empty();
  }
}
