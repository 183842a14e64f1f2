package org.entente.resolve;

import java.util.Comparator;
import java.util.Optional;
import org.entente.lexicon.Entry;

/**
 * The lexicon's own reading; of several countries the one that the article names in another way,
 * nearest by, else the first.
 */
final class LexiconRule implements ReadingRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, Evidence evidence) {
    Entry first = candidate.readings().get(0);
    if (candidate.readings().stream().map(Entry::code).distinct().count() == 1) {
      String rule = first.trait().isEmpty() ? "alias" : "alias-" + first.trait();
      return Optional.of(Verdict.accept(first, rule));
    }
    return candidate.readings().stream()
        .filter(reading -> evidence.isCertain(reading.code()))
        .min(
            Comparator.comparingInt(
                reading -> evidence.distanceTo(reading.code(), candidate.span())))
        .map(reading -> Verdict.accept(reading, "homonym-named-otherwise"))
        .or(() -> Optional.of(Verdict.accept(first, "homonym-first")));
  }
}
