package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.entente.model.Direction;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says of two countries: relation, instrument, modality, direction. */
class SentenceReaderTest {

  /** A handful of words, so that each that matters is seen. */
  private static final Texts FEW_WORDS =
      Texts.with(
          Map.of(
              "sector-terms.tsv",
              """
              code	kind	case	inflection	weight	surface
              energy.gas	term	any	none	1	gas
              energy.oil	term	any	none	2	oil
              energy.oil	term	any	none	1	crude
              """,
              "relations.tsv",
              """
              code	kind	case	inflection	trait	surface
              -	blocker	any	none		trade winds
              AGREE	noun	any	none	mutual	agreement
              CONSULT	verb	any	verb	mutual	meet
              OBJECT	verb	any	verb		impose
              SANCTION	noun	any	noun	forward	sanction
              SANCTION	verb	any	verb	forward	sanction
              TRADE	noun	any	none	mutual	trade
              TRADE	verb	any	verb	backward	buy
              TRADE	verb	any	verb	forward	sell
              """,
              "instruments.tsv",
              """
              code	kind	case	surface
              memorandum	noun	any	memorandum
              treaty	noun	any	treaty
              """,
              "modalities.tsv",
              """
              code	kind	case	surface
              historical	phrase	any	in the past
              negated	phrase	any	not
              planned	phrase	any	plans to
              """));

  private static Interaction interaction(String text) {
    return FEW_WORDS.only(text).interaction();
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
  void theInstrumentNearestToTheEventCounts() {
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
  void anInverseEventComesFromTheObject() {
    assertThat(direction("Iran buys from Iraq.")).contains(new Direction("IRQ", "IRN"));
  }

  @Test
  void aSymmetricEventHasNoDirection() {
    assertThat(direction("Iran met Iraq.")).isEmpty();
  }

  @Test
  void anEventThatIsNotBetweenTheCountriesHasNoDirection() {
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
