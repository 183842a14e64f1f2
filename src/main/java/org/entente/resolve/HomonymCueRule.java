package org.entente.resolve;

import java.util.Optional;
import org.entente.lexicon.Entry;

/**
 * A homonym read by what else the article speaks of: the lexicon of homonyms lists phrases that
 * speak for the country and for its namesake, and the side with more of them wins.
 */
final class HomonymCueRule implements ReadingRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    if (candidate.isCertain()) {
      return Optional.empty();
    }
    Entry reading = candidate.readings().get(0);
    int against = evidence.cues(reading.code(), "namesake");
    if (against == 0) {
      return Optional.empty();
    }
    int support = evidence.cues(reading.code(), "country");
    return against > support
        ? Optional.of(Verdict.reject("homonym-namesake"))
        : Optional.of(Verdict.accept(reading, "homonym-cues"));
  }
}
