package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.nlp.statement.Sentences.only;

import java.util.Optional;
import org.entente.model.Direction;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says of two countries: relation, instrument, modality, direction. */
class SentenceReaderTest {

  private static Interaction interaction(String text) {
    return only(text).interaction();
  }

  private static Optional<Direction> direction(String text) {
    return interaction(text).direction();
  }

  @Test
  void aSentenceWithoutCuesSaysNothing() {
    assertThat(interaction("Iran, Iraq.")).isEqualTo(Interaction.EMPTY);
  }

  @Test
  void relationAndInstrumentAreRead() {
    assertThat(interaction("The agreement of Iran and Iraq is a memorandum."))
        .isEqualTo(
            new Interaction(
                Optional.of(Relation.AGREE),
                Optional.of("memorandum"),
                Modality.ASSERTED,
                Optional.empty()));
  }

  @Test
  void theStrongerCueWins() {
    assertThat(interaction("Iran met and sanctioned Iraq.").relation()).contains(Relation.SANCTION);
  }

  @Test
  void theInstrumentNearestToTheDeedCounts() {
    assertThat(
            interaction("Iran and Iraq signed an agreement, a memorandum, not a treaty.")
                .instrument())
        .contains("memorandum");
  }

  @Test
  void aBlockedCueIsNone() {
    assertThat(interaction("Iran and Iraq share the trade winds.").relation()).isEmpty();
  }

  @Test
  void theActiveGoesFromSubjectToObject() {
    assertThat(direction("Iran sanctioned Iraq.")).contains(new Direction("IRN", "IRQ"));
    assertThat(direction("Iraq sanctioned Iran.")).contains(new Direction("IRQ", "IRN"));
  }

  @ParameterizedTest
  @CsvSource({
    "Iran was sanctioned by Iraq.",
    "Iran has been sanctioned by Iraq.",
    "Iran is newly sanctioned by Iraq.",
    "Iran will be sanctioned today by Iraq."
  })
  void thePassiveTurnsTheDirection(String text) {
    assertThat(direction(text)).contains(new Direction("IRQ", "IRN"));
  }

  @Test
  void aPassiveThatDoesNotNameItsAgentHasNoDirection() {
    assertThat(direction("Iran was sanctioned in Iraq.")).isEmpty();
  }

  @Test
  void theProgressiveIsActive() {
    assertThat(direction("Iran is sanctioning Iraq.")).contains(new Direction("IRN", "IRQ"));
  }

  @Test
  void aBackwardDeedComesFromTheObject() {
    assertThat(direction("Iran buys from Iraq.")).contains(new Direction("IRQ", "IRN"));
  }

  @Test
  void aMutualDeedHasNoDirection() {
    assertThat(direction("Iran met Iraq.")).isEmpty();
  }

  @Test
  void aDeedThatDoesNotStandBetweenTheCountriesHasNoDirection() {
    assertThat(direction("Sanctioned: Iran, Iraq.")).isEmpty();
    assertThat(direction("Iran and Iraq sanctioned it.")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Iran has sanctioned Iraq., ASSERTED",
    "Iran has not sanctioned Iraq., NEGATED",
    "Iran plans to meet Iraq., PLANNED",
    "Iran met Iraq in the past., HISTORICAL"
  })
  void theModalityOfTheClauseIsRead(String text, Modality modality) {
    assertThat(interaction(text).modality()).isEqualTo(modality);
  }

  @Test
  void theHeavierModalityWins() {
    assertThat(
            interaction("Iran plans to visit but has not: Iran does not and plans to meet Iraq."))
        .extracting(Interaction::modality)
        .isEqualTo(Modality.NEGATED);
  }

  @Test
  void theModalityOfAnotherClauseDoesNotCount() {
    assertThat(interaction("Iran sanctioned Iraq, but it did not rain.").modality())
        .isEqualTo(Modality.ASSERTED);
  }
}
