package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/** A rule that may decide what a candidate refers to; the first verdict counts. */
public interface DisambiguationRule {

  /** The verdict on the candidate; empty if the rule does not apply. */
  Optional<Verdict> judge(Candidate candidate, DocumentContext context);
}
