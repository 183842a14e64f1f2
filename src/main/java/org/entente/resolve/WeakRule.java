package org.entente.resolve;

import java.util.Optional;
import org.entente.lexicon.Entry;

/**
 * A phrase that is more often something else: read as a country that the article names otherwise.
 */
final class WeakRule implements ReadingRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (!candidate.has(Traits.WEAK)) {
      return Optional.empty();
    }
    for (Entry reading : candidate.readings()) {
      if (evidence.isCertain(reading.code())) {
        return Optional.of(Verdict.accept(reading, "weak-named-otherwise"));
      }
    }
    return Optional.of(Verdict.reject("weak-alone"));
  }
}
