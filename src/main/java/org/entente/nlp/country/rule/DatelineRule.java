package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/** A name in a dateline, which says where the writer was. */
public final class DatelineRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return context.isInDateline(candidate.span())
        ? Optional.of(Verdict.accept(candidate.senses().get(0), Rule.DATELINE))
        : Optional.empty();
  }
}
