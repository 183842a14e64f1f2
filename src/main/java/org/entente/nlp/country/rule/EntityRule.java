package org.entente.nlp.country.rule;

import java.util.Optional;
import org.entente.model.Rule;
import org.entente.model.text.NamedEntity;
import org.entente.nlp.country.context.Candidate;
import org.entente.nlp.country.context.DocumentContext;

/**
 * What another recognizer took the phrase for: part of a person's name is not a country; a homonym
 * is not one inside a longer name of an organization or place, but is one if it is a place by
 * itself.
 */
public final class EntityRule implements DisambiguationRule {

  @Override
  public Optional<Verdict> judge(Candidate candidate, DocumentContext context) {
    return context
        .entityAround(candidate.span())
        .flatMap(entity -> judge(candidate, entity, entity.span().equals(candidate.span())));
  }

  private static Optional<Verdict> judge(Candidate candidate, NamedEntity entity, boolean whole) {
    return switch (entity.type()) {
      case PERSON -> Optional.of(Verdict.reject(Rule.ENTITY_PERSON));
      case ORGANIZATION ->
          candidate.isCertain()
              ? Optional.empty()
              : Optional.of(Verdict.reject(Rule.ENTITY_ORGANIZATION));
      case PLACE -> candidate.isCertain() ? Optional.empty() : Optional.of(place(candidate, whole));
    };
  }

  private static Verdict place(Candidate candidate, boolean whole) {
    return whole
        ? Verdict.accept(candidate.senses().get(0), Rule.ENTITY_PLACE)
        : Verdict.reject(Rule.ENTITY_LONGER_PLACE);
  }
}
