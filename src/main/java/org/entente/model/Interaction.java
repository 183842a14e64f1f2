package org.entente.model;

import java.util.Optional;

/**
 * What a sentence says of a dyad, apart from the sector.
 *
 * @param relation the kind of dealing, if one is stated
 * @param instrument the form it takes (a code of the lexicon of instruments), if one is named
 * @param modality whether it is so
 * @param direction from whom to whom, only where the text says so
 */
public record Interaction(
    Optional<Relation> relation,
    Optional<String> instrument,
    Modality modality,
    Optional<Direction> direction) {

  /** An interaction that says nothing. */
  public static final Interaction EMPTY = of(Modality.ASSERTED);

  /** An interaction that only says whether it is so. */
  public static Interaction of(Modality modality) {
    return new Interaction(Optional.empty(), Optional.empty(), modality, Optional.empty());
  }

  /** The same with another modality. */
  public Interaction with(Modality other) {
    return new Interaction(relation, instrument, other, direction);
  }
}
