package org.entente.statement;

import java.util.Optional;
import org.entente.lexicon.Entry;
import org.entente.model.QuadClass;
import org.entente.model.Relation;
import org.entente.statement.Frame.Bearing;

/**
 * What a word or a verb with its object says.
 *
 * @param relation the kind of deed, if it says one
 * @param bearing how it runs between those who do it and those to whom it is done
 */
record Sense(Optional<Relation> relation, Bearing bearing) {

  static final Sense NONE = new Sense(Optional.empty(), Bearing.MUTUAL);

  /** What one does with another for the good of both. */
  static final Sense COOPERATION = new Sense(Optional.of(Relation.COOPERATE), Bearing.MUTUAL);

  static final Sense RETREAT = new Sense(Optional.of(Relation.RETREAT), Bearing.FORWARD);

  /** That of an entry whose code is a relation. */
  static Sense of(Entry entry) {
    return new Sense(Optional.of(Relation.valueOf(entry.code())), Bearing.of(entry.trait()));
  }

  /** The sense with a verb by which the deed comes to its subject: "receive aid". */
  Sense turnedBy(String trait) {
    return trait.equals("backward") && bearing == Bearing.FORWARD
        ? new Sense(relation, Bearing.BACKWARD)
        : this;
  }

  /** What it means that such a deed is ended, cut or called off. */
  Sense stopped() {
    return new Sense(relation.map(Sense::stopped), Bearing.FORWARD);
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
