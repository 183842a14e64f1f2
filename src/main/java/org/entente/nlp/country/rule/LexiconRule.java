package org.entente.nlp.country.rule;

import java.util.Comparator;
import java.util.Optional;
import org.entente.model.Rule;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Trait;

/**
 * The lexicon's own sense; of several countries, the nearest one that the article also names in
 * another way, else the first.
 */
public final class LexiconRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    Entry first = candidate.senses().get(0);
    if (candidate.senses().stream().map(Entry::code).distinct().count() == 1) {
      return Optional.of(Verdict.accept(first, alias(first.trait())));
    }
    return candidate.senses().stream()
        .filter(sense -> context.isCertain(sense.code()))
        .min(Comparator.comparingInt(sense -> context.distanceTo(sense.code(), candidate.span())))
        .map(sense -> Verdict.accept(sense, Rule.HOMONYM_NAMED_OTHERWISE))
        .or(() -> Optional.of(Verdict.accept(first, Rule.HOMONYM_FIRST)));
  }

  private static Rule alias(Trait trait) {
    return switch (trait) {
      case AMBIGUOUS -> Rule.ALIAS_AMBIGUOUS;
      case CONSTITUENT -> Rule.ALIAS_CONSTITUENT;
      case HISTORIC -> Rule.ALIAS_HISTORIC;
      case REGION -> Rule.ALIAS_REGION;
      case SURNAME -> Rule.ALIAS_SURNAME;
      default -> Rule.ALIAS;
    };
  }
}
