package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A homonym disambiguated by cues: the lexicon of homonyms lists phrases that suggest the country
 * or its namesake, and the side with more of them in the article wins.
 */
public final class HomonymCueRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    if (candidate.isCertain()) {
      return Optional.empty();
    }
    Entry sense = candidate.senses().get(0);
    int against = context.cues(sense.code(), EntryKind.NAMESAKE);
    if (against == 0) {
      return Optional.empty();
    }
    int support = context.cues(sense.code(), EntryKind.COUNTRY);
    return against > support
        ? Optional.of(Verdict.reject(Rule.HOMONYM_NAMESAKE))
        : Optional.of(Verdict.accept(sense, Rule.HOMONYM_CUES));
  }
}
