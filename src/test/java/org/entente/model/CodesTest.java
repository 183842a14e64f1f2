package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the tables' columns. */
class CodesTest {

  @ParameterizedTest
  @EnumSource
  void aScopeIsKnownByItsCode(Scope scope) {
    assertThat(Scope.of(scope.code())).isEqualTo(scope);
    assertThat(scope.code()).matches("[a-z]+");
  }

  @ParameterizedTest
  @EnumSource
  void aModalityIsKnownByItsCode(Modality modality) {
    assertThat(Modality.of(modality.code())).isEqualTo(modality);
    assertThat(modality.code()).matches("[a-z]+");
  }

  @ParameterizedTest
  @EnumSource
  void aCountryKindIsKnownByItsCode(CountryKind kind) {
    assertThat(CountryKind.of(kind.code())).isEqualTo(kind);
    assertThat(kind.code()).matches("[a-z]+");
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> Scope.of("page")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theCloserScopeIsTheSmaller() {
    assertThat(Scope.SENTENCE.closer(Scope.CLAUSE)).isEqualTo(Scope.CLAUSE);
    assertThat(Scope.SENTENCE.closer(Scope.DOCUMENT)).isEqualTo(Scope.SENTENCE);
    assertThat(Scope.ADJACENT.closer(Scope.ADJACENT)).isEqualTo(Scope.ADJACENT);
  }

  @Test
  void denialOutweighsAllAndAssertionNothing() {
    assertThat(Modality.values())
        .containsExactly(
            Modality.ASSERTED,
            Modality.HISTORICAL,
            Modality.PLANNED,
            Modality.HYPOTHETICAL,
            Modality.NEGATED);
    assertThat(Modality.NEGATED.outweighs(Modality.PLANNED)).isTrue();
    assertThat(Modality.PLANNED.outweighs(Modality.PLANNED)).isFalse();
    assertThat(Modality.ASSERTED.outweighs(Modality.HISTORICAL)).isFalse();
  }

  @Test
  void eachRelationIsSaidOrDoneTogetherOrAgainst() {
    assertThat(Relation.CONSULT.quadClass()).isEqualTo(QuadClass.VERBAL_COOPERATION);
    assertThat(Relation.TRADE.quadClass()).isEqualTo(QuadClass.MATERIAL_COOPERATION);
    assertThat(Relation.ACCUSE.quadClass()).isEqualTo(QuadClass.VERBAL_CONFLICT);
    assertThat(Relation.SANCTION.quadClass()).isEqualTo(QuadClass.MATERIAL_CONFLICT);
  }
}
