package org.entente.nlp.event;

import java.util.Optional;
import org.entente.model.QuadClass;
import org.entente.model.Relation;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Trait;

/**
 * What a word or a verb with its object says.
 *
 * @param relation the kind of deed, if it says one
 * @param bearing how it runs between those who do it and those to whom it is done
 */
record PredicateSense(Optional<Relation> relation, Bearing bearing) {

  static final PredicateSense NONE = new PredicateSense(Optional.empty(), Bearing.MUTUAL);

  /** What one does with another for the good of both. */
  static final PredicateSense COOPERATION =
      new PredicateSense(Optional.of(Relation.COOPERATE), Bearing.MUTUAL);

  static final PredicateSense RETREAT =
      new PredicateSense(Optional.of(Relation.RETREAT), Bearing.FORWARD);

  /** That of an entry whose code is a relation. */
  static PredicateSense of(Entry entry) {
    return new PredicateSense(
        Optional.of(Relation.valueOf(entry.code())), Bearing.of(entry.trait()));
  }

  /** The sense with a verb by which the deed comes to its subject: "receive aid". */
  PredicateSense turnedBy(Trait trait) {
    return trait == Trait.BACKWARD && bearing == Bearing.FORWARD
        ? new PredicateSense(relation, Bearing.BACKWARD)
        : this;
  }

  /** What it means that such a deed is ended, cut or called off. */
  PredicateSense stopped() {
    return new PredicateSense(relation.map(PredicateSense::stopped), Bearing.FORWARD);
  }

  private static Relation stopped(Relation relation) {
    return switch (relation) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, TRADE, CONCEDE -> Relation.SANCTION;
      case SANCTION, COERCE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> Relation.CONCEDE;
      case MOBILIZE, ASSAULT, RETREAT -> Relation.RETREAT;
    };
  }

  boolean isOf(Relation one) {
    return relation.isPresent() && relation.get() == one;
  }

  boolean isConflict() {
    return relation.filter(r -> r.quadClass() == QuadClass.MATERIAL_CONFLICT).isPresent();
  }
}
