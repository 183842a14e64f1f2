package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.config.Threshold;
import org.entente.model.Rule;
import org.entente.nlp.country.context.ArticleGenre;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A town of North America that is named like a country or a capital, in local news of that place:
 * "Paris firefighters", "the Lebanon school board".
 *
 * <p>Rejected if the article has more cues of local news and of the town's state than of news from
 * abroad, and does not name the country in another way. The name of a country must also be
 * somewhere before what a town has ("Lebanon High School"), or after "city of".
 */
public final class LocalTownRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    Entry sense = candidate.senses().get(0);
    if (!context.isTown(candidate.surface()) || context.namesOtherwise(candidate)) {
      return Optional.empty();
    }
    ArticleGenre genre = context.genre();
    boolean asTown = context.isUsedAsTown(candidate.surface());
    if (sense.kind() == EntryKind.NAME && !asTown) {
      return Optional.empty();
    }
    int local =
        genre.local() + (context.namesStateOf(candidate.surface()) ? 2 : 0) + (asTown ? 2 : 0);
    int foreign = genre.foreign() + 2 * context.countriesBeside(sense.code());
    return local >= Threshold.LOCAL_CUES.count() && local > foreign
        ? Optional.of(Verdict.reject(Rule.TOWN_OF_STORY))
        : Optional.empty();
  }
}
