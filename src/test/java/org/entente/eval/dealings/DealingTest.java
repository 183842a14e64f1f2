package org.entente.eval.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;

class DealingTest {

  private static final Dyad PAIR = new Dyad("IRN", "RUS");
  private static final Direction SOLD = new Direction("RUS", "IRN");

  /** Russia sells Iran oil, or may: trade, or aid. */
  private static final Dealing SALE =
      new Dealing(
          PAIR,
          Set.of("energy.oil", "trade.policy"),
          false,
          Set.of(Relation.TRADE, Relation.AID),
          false,
          Optional.of(SOLD),
          Set.of(Modality.ASSERTED, Modality.PLANNED),
          true,
          "sells Iran oil");

  /** Ties that have no matter, no relation and no direction. */
  private static final Dealing TIES =
      new Dealing(
          PAIR,
          Set.of(),
          true,
          Set.of(),
          true,
          Optional.empty(),
          Set.of(Modality.ASSERTED),
          true,
          "ties have cooled");

  private static Interaction interaction(Relation relation, Direction direction) {
    return new Interaction(
        Optional.ofNullable(relation),
        Optional.empty(),
        Modality.ASSERTED,
        Optional.ofNullable(direction));
  }

  @Test
  void aSectorIsRightIfItIsOneOfThoseThatWouldDoOrIsNotStated() {
    assertThat(SALE.fitsSector(Optional.of("energy.oil"))).isTrue();
    assertThat(SALE.fitsSector(Optional.of("trade.policy"))).isTrue();
    assertThat(SALE.fitsSector(Optional.of("energy.gas"))).isFalse();
    assertThat(SALE.fitsSector(Optional.of("statecraft.diplomacy"))).isFalse();
    assertThat(SALE.fitsSector(Optional.empty())).isTrue();
  }

  @Test
  void diplomacyIsRightWhereNoMatterIsNamed() {
    assertThat(TIES.fitsSector(Optional.of("statecraft.diplomacy"))).isTrue();
    assertThat(TIES.fitsSector(Optional.of("statecraft.sanctions"))).isFalse();
  }

  @Test
  void theGroupIsToldByAnySectorOfItOrByNoneWhereNoMatterIsNamed() {
    assertThat(SALE.tellsGroup(Optional.of("energy.gas"))).isTrue();
    assertThat(SALE.tellsGroup(Optional.of("minerals.mining"))).isFalse();
    assertThat(SALE.tellsGroup(Optional.empty())).isFalse();
    assertThat(TIES.tellsGroup(Optional.empty())).isTrue();
    assertThat(TIES.tellsGroup(Optional.of("statecraft.sanctions"))).isTrue();
    assertThat(TIES.tellsGroup(Optional.of("energy.gas"))).isFalse();
    assertThat(SALE.groups()).containsExactlyInAnyOrder("energy", "trade");
  }

  @Test
  void aRelationIsRightIfItWouldDoIsNotStatedOrNoneIsNeeded() {
    assertThat(SALE.fitsRelation(interaction(Relation.AID, null))).isTrue();
    assertThat(SALE.fitsRelation(interaction(null, null))).isTrue();
    assertThat(SALE.fitsRelation(interaction(Relation.COOPERATE, null))).isFalse();
    assertThat(TIES.fitsRelation(interaction(Relation.ACCUSE, null))).isTrue();
  }

  @Test
  void theQuadClassIsToldByARelationOfItUnlessNoneIsNeeded() {
    assertThat(SALE.tellsQuadClass(interaction(Relation.COOPERATE, null))).isTrue();
    assertThat(SALE.tellsQuadClass(interaction(Relation.ACCUSE, null))).isFalse();
    assertThat(SALE.tellsQuadClass(interaction(null, null))).isFalse();
    assertThat(TIES.tellsQuadClass(interaction(null, null))).isTrue();
    assertThat(TIES.fitsQuadClass(interaction(Relation.ACCUSE, null))).isFalse();
  }

  @Test
  void aDirectionIsRightIfItIsTheSameOrEitherSideHasNone() {
    Direction back = new Direction("IRN", "RUS");
    assertThat(SALE.fitsDirection(interaction(null, SOLD))).isTrue();
    assertThat(SALE.fitsDirection(interaction(null, back))).isFalse();
    assertThat(SALE.fitsDirection(interaction(null, null))).isTrue();
    assertThat(TIES.fitsDirection(interaction(null, back))).isTrue();
  }

  @Test
  void aDirectionIsToldIfItIsTheSameOrThereIsNone() {
    assertThat(SALE.tellsDirection(interaction(null, SOLD))).isTrue();
    assertThat(SALE.tellsDirection(interaction(null, null))).isFalse();
    assertThat(TIES.tellsDirection(interaction(null, SOLD))).isTrue();
  }

  @Test
  void aHistoricStateIsTheOneOfToday() {
    Direction soviet = new Direction("SUN", "IRN");
    assertThat(SALE.fitsDirection(interaction(null, soviet))).isTrue();
    assertThat(SALE.tellsDirection(interaction(null, soviet))).isTrue();
  }

  @Test
  void aModalityIsRightIfItIsOneOfThoseThatWouldDo() {
    assertThat(SALE.fits(Modality.PLANNED)).isTrue();
    assertThat(SALE.fits(Modality.NEGATED)).isFalse();
  }
}
