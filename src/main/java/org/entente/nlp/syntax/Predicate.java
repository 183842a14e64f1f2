package org.entente.nlp.syntax;

import java.util.Optional;
import org.entente.model.Relation;
import org.entente.nlp.lexicon.PredicateLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * An entry of the lexicon of relations: a word that names an event, or changes what another names.
 *
 * @param relation the relation it states; empty unless its effect is {@code RELATION}
 * @param lemma its basic form
 */
public record Predicate(
    EntryKind kind,
    Effect effect,
    Optional<Relation> relation,
    Orientation orientation,
    String lemma) {

  /** What it contributes to the meaning of its clause. */
  public enum Effect {
    /** It states a relation. */
    RELATION,
    /** It means what its object means: "hold", "impose". */
    OF_OBJECT,
    /** It ends what its object means: "halt", "lift". */
    ENDS_OBJECT,
    /** It states nothing: it reports, or has a meaning with some verbs only. */
    NONE
  }

  /** Any goods, as the object of a verb of trade. */
  static final Predicate GOODS =
      new Predicate(
          EntryKind.OBJECT,
          Effect.RELATION,
          Optional.of(Relation.TRADE),
          Orientation.DIRECT,
          PredicateLexicon.GOODS);

  /** The predicate of an entry. */
  public static Predicate of(Entry entry) {
    Effect effect =
        switch (entry.code()) {
          case PredicateLexicon.OBJECT -> Effect.OF_OBJECT;
          case PredicateLexicon.STOP -> Effect.ENDS_OBJECT;
          case PredicateLexicon.SAY, PredicateLexicon.THING -> Effect.NONE;
          default -> Effect.RELATION;
        };
    return new Predicate(
        entry.kind(),
        effect,
        effect == Effect.RELATION ? Optional.of(Relation.valueOf(entry.code())) : Optional.empty(),
        Orientation.of(entry.trait()),
        entry.surface());
  }

  public boolean states(Relation one) {
    return relation.isPresent() && relation.get() == one;
  }
}
