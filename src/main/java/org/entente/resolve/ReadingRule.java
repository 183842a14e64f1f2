package org.entente.resolve;

import java.util.Optional;

/** A reason to read a candidate in one way; the first rule that has one decides. */
interface ReadingRule {

  /** What the rule says of the candidate, or nothing when it has no reason. */
  Optional<Verdict> judge(Candidate candidate, Evidence evidence);
}
