package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/** A reason to read a candidate in one way; the first rule that has one decides. */
public interface DisambiguationRule {

  /** What the rule says of the candidate, or nothing when it has no reason. */
  Optional<Verdict> judge(Candidate candidate, DocumentContext context);
}
