package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Trait;

/** The first half of a compound: a country only before a hyphen and another, "Russo-Polish". */
public final class CombiningFormRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    if (!candidate.has(Trait.COMBINING)) {
      return Optional.empty();
    }
    String hyphen = context.after(candidate.span(), 1);
    boolean joined =
        (hyphen.equals("-") || hyphen.equals("\u2013"))
            && context.holdsCandidateAt(candidate.span().end() + 1);
    Entry sense = candidate.senses().get(0);
    return Optional.of(
        joined ? Verdict.accept(sense, Rule.ALIAS) : Verdict.reject(Rule.HALF_ALONE));
  }
}
