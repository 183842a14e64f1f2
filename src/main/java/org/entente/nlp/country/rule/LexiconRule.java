package org.entente.nlp.country.rule;

import java.util.Comparator;
import java.util.Optional;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;

/**
 * The lexicon's own sense; of several countries the one that the article names in another way,
 * nearest by, else the first.
 */
public final class LexiconRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    Entry first = candidate.senses().get(0);
    if (candidate.senses().stream().map(Entry::code).distinct().count() == 1) {
      String rule = first.trait().isEmpty() ? "alias" : "alias-" + first.trait();
      return Optional.of(Verdict.accept(first, rule));
    }
    return candidate.senses().stream()
        .filter(sense -> context.isCertain(sense.code()))
        .min(Comparator.comparingInt(sense -> context.distanceTo(sense.code(), candidate.span())))
        .map(sense -> Verdict.accept(sense, "homonym-named-otherwise"))
        .or(() -> Optional.of(Verdict.accept(first, "homonym-first")));
  }
}
