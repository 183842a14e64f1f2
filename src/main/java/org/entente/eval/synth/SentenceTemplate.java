package org.entente.eval.synth;

import java.util.List;
import org.entente.model.Relation;

/**
 * What a sentence says that one country does with another.
 *
 * @param form the sentence, with {@code A}, {@code B} and {@code GOODS} in it
 * @param modality its code
 * @param direction who does it to whom
 */
record SentenceTemplate(String form, Relation relation, String modality, Direction direction) {

  enum Direction {
    NONE,
    A_TO_B,
    B_TO_A
  }

  static final List<SentenceTemplate> ALL =
      List.of(
          new SentenceTemplate(
              "A and B signed an agreement on GOODS.", Relation.AGREE, "asserted", Direction.NONE),
          new SentenceTemplate(
              "A and B held talks on GOODS.", Relation.CONSULT, "asserted", Direction.NONE),
          new SentenceTemplate("A sold GOODS to B.", Relation.TRADE, "asserted", Direction.A_TO_B),
          new SentenceTemplate(
              "A imported GOODS from B.", Relation.TRADE, "asserted", Direction.B_TO_A),
          new SentenceTemplate(
              "A will sell GOODS to B.", Relation.TRADE, "planned", Direction.A_TO_B),
          new SentenceTemplate(
              "A did not sell GOODS to B.", Relation.TRADE, "negated", Direction.A_TO_B),
          new SentenceTemplate(
              "A accused B of dumping GOODS.", Relation.ACCUSE, "asserted", Direction.A_TO_B));
}
