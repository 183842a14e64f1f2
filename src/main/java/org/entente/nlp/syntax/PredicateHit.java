package org.entente.nlp.syntax;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.syntax.Predicate.Effect;

/**
 * A phrase of the lexicon of relations found in a sentence.
 *
 * @param first its first token
 * @param end the token after its last
 * @param predicates every predicate that is written this way
 */
public record PredicateHit(int first, int end, List<Predicate> predicates) {

  private static final Set<EntryKind> VERBS =
      EnumSet.of(EntryKind.VERB, EntryKind.LIGHT, EntryKind.REPORT);
  private static final Set<EntryKind> NOUNS = EnumSet.of(EntryKind.NOUN, EntryKind.OBJECT);

  /** The predicate it is as a verb. */
  Optional<Predicate> verb() {
    return ofKind(VERBS);
  }

  /** The predicate it is as a noun. */
  public Optional<Predicate> noun() {
    return ofKind(NOUNS);
  }

  /** Whether it may be a noun where it could be a verb: "shells", but not "plans". */
  boolean mayBeNoun() {
    boolean aboutOthers = verb().filter(verb -> verb.relation().isEmpty()).isPresent();
    return noun().isPresent() && (thing().isEmpty() || !aboutOthers);
  }

  /** The object it is that has a meaning with some verbs only. */
  public Optional<Predicate> thing() {
    return ofKind(EntryKind.OBJECT).filter(object -> object.effect() == Effect.NONE);
  }

  public Optional<Predicate> ofKind(EntryKind kind) {
    return ofKind(Set.of(kind));
  }

  private Optional<Predicate> ofKind(Set<EntryKind> kinds) {
    for (Predicate predicate : predicates) {
      if (kinds.contains(predicate.kind())) {
        return Optional.of(predicate);
      }
    }
    return Optional.empty();
  }
}
