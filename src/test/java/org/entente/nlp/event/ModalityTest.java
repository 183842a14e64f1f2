package org.entente.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entente.model.Modality;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether what is said is so. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource({
    "Iran sold oil to Greece., ASSERTED",
    "Iran will sell oil to Greece., PLANNED",
    "Iran is to sell oil to Greece., PLANNED",
    "Iran to sell oil to Greece, PLANNED",
    "The ministry said that Iran would sell oil to Greece., PLANNED",
    "The sale of oil from Iran to Greece is planned., PLANNED",
    "Iran would sell oil to Greece., HYPOTHETICAL",
    "Iran may sell oil to Greece., HYPOTHETICAL",
    "Iran has never sold oil to Greece., NEGATED",
    "No oil is sold by Iran to Greece., NEGATED",
    "Iran denied that it had sold oil to Greece., NEGATED",
    "Oil exports from Iran to Greece were halted., NEGATED",
    "In 1973 Iran had sold oil to Greece., HISTORICAL",
    "In the 1970s Iran sold oil to Greece., HISTORICAL",
    "Iran once sold oil to Greece., HISTORICAL",
    "In the colonial era Italy sold oil to Greece., HISTORICAL",
    "Iran should sell oil to Greece., PLANNED",
    "The minister urged Iran to sell oil to Greece., PLANNED",
    "If Iran sells oil to Greece then prices fall., HYPOTHETICAL",
    "Iran is weighing up a ban on oil from Greece., HYPOTHETICAL"
  })
  void theMoodOfTheEventIsRead(String text, Modality modality) {
    assertThat(Texts.BUILT_IN.first(text).interaction().modality()).isEqualTo(modality);
  }

  @Test
  void aVerbSharesTheMoodOfTheOneThatItIsJoinedTo() {
    assertThat(modalities("Iran may sell oil to Greece and buy grain from Italy."))
        .containsExactly(Modality.HYPOTHETICAL, Modality.HYPOTHETICAL);
    assertThat(modalities("Iran will sell oil to Greece and buys grain from Italy."))
        .containsExactly(Modality.PLANNED, Modality.ASSERTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The former minister of Iran accused Greece.",
        "Iran not only sold oil to Greece.",
        "The lack of rain forced Iran to buy grain.",
        "Iran had sold oil to Greece.",
        "Iran remembered the potential of oil and sold it to Greece."
      })
  void aWordElsewhereInTheSentenceChangesNothing(String text) {
    assertThat(modalities(text)).containsOnly(Modality.ASSERTED);
  }

  @Test
  void aPhraseBeforeANounTellsOfItsEventOnly() {
    assertThat(modalities("Iran praised a possible visit of Italy to Greece."))
        .contains(Modality.HYPOTHETICAL, Modality.ASSERTED);
  }

  @Test
  void aDefiniteAttackHasTakenPlaceWhateverIsDenied() {
    assertThat(modalities("Iran will not condemn the Greek attack on Italy."))
        .containsExactly(Modality.NEGATED, Modality.ASSERTED);
  }

  @Test
  void whatFollowsAPrepositionIsNotDenied() {
    assertThat(modalities("Iran does not take part in talks of Italy with Greece."))
        .contains(Modality.ASSERTED);
  }

  @ParameterizedTest
  @CsvSource({
    "The minister said on Monday that Iran agreed with what Greece would sell to Italy., PLANNED",
    "If asked Greece would sell oil to Italy; the minister said so., HYPOTHETICAL"
  })
  void wouldIsAPlanWhereSomebodyIsQuoted(String text, Modality modality) {
    assertThat(modalities(text)).contains(modality);
  }

  @ParameterizedTest
  @CsvSource({
    "Iran sold oil to Greece in 2009., HISTORICAL",
    "Iran sold oil to Greece in 2023., ASSERTED",
    "Iran has sold oil to Greece since 2009., ASSERTED",
    "Iran offered to sell oil to Greece in May 2012., HISTORICAL",
    "The 2009 treaty between Iran and Greece, HISTORICAL"
  })
  void aYearIsLongAgoOrNotByTheDayOfTheArticle(String text, Modality modality) {
    assertThat(Texts.BUILT_IN.statements(text, LocalDate.of(2024, 3, 1)))
        .extracting(statement -> statement.interaction().modality())
        .containsOnly(modality);
  }

  private static List<Modality> modalities(String text) {
    return Texts.BUILT_IN.events(text).all().stream()
        .filter(event -> event.relation().isPresent())
        .map(Event::modality)
        .toList();
  }
}
