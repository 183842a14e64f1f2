package org.entente.nlp.event;

import java.util.Optional;
import org.entente.model.QuadClass;
import org.entente.model.Relation;
import org.entente.nlp.syntax.Orientation;
import org.entente.nlp.syntax.Predicate;

/**
 * The meaning of a predicate in its sentence.
 *
 * @param relation the kind of event, if it states one
 * @param orientation the way it runs between subject and object
 */
record PredicateSense(Optional<Relation> relation, Orientation orientation) {

  /** That of a verb of no known relation, which still runs from its subject to its object. */
  static final PredicateSense NONE = new PredicateSense(Optional.empty(), Orientation.DIRECT);

  /** That of "is". */
  static final PredicateSense EQUALITY = NONE.symmetric();

  static final PredicateSense COOPERATION =
      new PredicateSense(Optional.of(Relation.COOPERATE), Orientation.SYMMETRIC);

  static final PredicateSense RETREAT =
      new PredicateSense(Optional.of(Relation.RETREAT), Orientation.DIRECT);

  static final PredicateSense ACCUSATION =
      new PredicateSense(Optional.of(Relation.ACCUSE), Orientation.DIRECT);

  static PredicateSense of(Predicate predicate) {
    return new PredicateSense(predicate.relation(), predicate.orientation());
  }

  /** The sense with a verb whose subject receives: "receive aid". */
  PredicateSense turnedBy(Orientation verb) {
    return verb == Orientation.INVERSE && orientation == Orientation.DIRECT
        ? new PredicateSense(relation, Orientation.INVERSE)
        : this;
  }

  PredicateSense symmetric() {
    return new PredicateSense(relation, Orientation.SYMMETRIC);
  }

  /** The sense of ending, cutting or calling off such an event. */
  PredicateSense ended() {
    return new PredicateSense(relation.map(PredicateSense::ended), Orientation.DIRECT);
  }

  private static Relation ended(Relation relation) {
    return switch (relation) {
      case AGREE, CONSULT, SUPPORT, COOPERATE, AID, TRADE, CONCEDE -> Relation.SANCTION;
      case SANCTION, COERCE, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST -> Relation.CONCEDE;
      case MOBILIZE, ASSAULT, RETREAT -> Relation.RETREAT;
    };
  }

  boolean states(Relation one) {
    return relation.isPresent() && relation.get() == one;
  }

  /** Whether it harms another country; moving troops may help it. */
  boolean isHarm() {
    return relation
        .filter(r -> r.quadClass() == QuadClass.MATERIAL_CONFLICT && r != Relation.MOBILIZE)
        .isPresent();
  }
}
