package org.entente.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.statement.Sentences.bound;
import static org.entente.statement.Sentences.only;
import static org.entente.statement.Sentences.statements;

import java.util.List;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.junit.jupiter.api.Test;

/** Which countries and sectors of a document are bound to a statement, and how closely. */
class StatementExtractorTest {

  private static final List<String> TWENTY =
      List.of(
          "Iran", "Iraq", "Oman", "Qatar", "Kuwait", "Egypt", "Libya", "Sudan", "Chad", "Mali",
          "Niger", "Nigeria", "Ghana", "Togo", "Benin", "Kenya", "Uganda", "Rwanda", "Burundi",
          "Zambia");

  @Test
  void twoCountriesAndASectorOfAClauseMakeAStatement() {
    assertThat(bound("Iran sells oil to Iraq.")).containsExactly("IRN-IRQ energy.oil clause");
  }

  @Test
  void countriesInTwoClausesStandInOneSentence() {
    assertThat(bound("Iran sells oil, but Iraq waits."))
        .containsExactly("IRN-IRQ energy.oil sentence");
  }

  @Test
  void aSectorInAnotherClauseStandsInTheSentence() {
    assertThat(bound("Iran met Iraq; oil fell.")).containsExactly("IRN-IRQ energy.oil sentence");
  }

  @Test
  void countriesWithoutASectorMakeAStatementWithoutOne() {
    assertThat(bound("Iran met Iraq.")).containsExactly("IRN-IRQ - clause");
    assertThat(bound("Iran left, while Iraq stayed.")).containsExactly("IRN-IRQ - sentence");
  }

  @Test
  void aSentenceWithoutASectorTakesThatOfTheNextOne() {
    assertThat(bound("Iran met Iraq. They want oil."))
        .containsExactly("IRN-IRQ energy.oil adjacent");
  }

  @Test
  void theNextSentenceLendsNothingIfItNamesACountry() {
    assertThat(bound("Iran met Iraq. Oman has oil.")).containsExactly("IRN-IRQ - clause");
  }

  @Test
  void aSentenceWithASectorTakesNoOther() {
    assertThat(bound("Iran sells gas to Iraq. They want oil."))
        .containsExactly("IRN-IRQ energy.gas clause");
  }

  @Test
  void theSentenceBeforeLendsNothing() {
    assertThat(bound("They want oil. Iran met Iraq.")).containsExactly("IRN-IRQ - clause");
  }

  @Test
  void everyPairAndEverySectorIsBoundInOrder() {
    assertThat(bound("Oman, Iran and Iraq share oil and gas."))
        .containsExactly(
            "IRN-IRQ energy.gas clause",
            "IRN-IRQ energy.oil clause",
            "IRN-OMN energy.gas clause",
            "IRN-OMN energy.oil clause",
            "IRQ-OMN energy.gas clause",
            "IRQ-OMN energy.oil clause");
  }

  @Test
  void aSectorNamedTwiceIsBoundOnceByItsCloserMention() {
    Statement statement = only("Oil fell, but Iran sells crude to Iraq.");

    assertThat(statement.scope().code()).isEqualTo("clause");
    assertThat(statement.sector().map(SectorMention::term)).contains("crude");
  }

  @Test
  void theClosestMentionsOfTheCountriesAreTaken() {
    Statement statement = only("Iran and, he said, Tehran sells Iraq oil.");

    assertThat(statement.a().span().begin()).isEqualTo(19);
    assertThat(statement.b().span().begin()).isEqualTo(32);
  }

  @Test
  void mentionsOfOneClauseAreTakenBeforeCloserOnesOfTwo() {
    Statement statement = only("Iran, he said again, met Iraq, which Tehran had not.");

    assertThat(statement.a().span().begin()).isZero();
    assertThat(statement.b().span().begin()).isEqualTo(25);
  }

  @Test
  void oneCountryNamedTwiceIsNoDyad() {
    assertThat(statements("Iran sells oil to Tehran.")).isEmpty();
  }

  @Test
  void countriesOfTwoSentencesAreNoDyad() {
    assertThat(statements("Iran sells oil. Iraq buys it.")).isEmpty();
  }

  @Test
  void twentyCountriesSaySomethingOfEachPair() {
    assertThat(statements(String.join(", ", TWENTY) + " met.")).hasSize(190);
  }

  @Test
  void aListOfMoreCountriesSaysNothing() {
    assertThat(statements(String.join(", ", TWENTY) + ", France met.")).isEmpty();
  }

  @Test
  void statementsKnowTheirSentence() {
    assertThat(statements("It rained. Iran met Iraq. Oman met Iran."))
        .extracting(Statement::sentence)
        .containsExactly(1, 2);
  }

  @Test
  void aTextWithoutCountriesSaysNothing() {
    assertThat(statements("Oil fell.")).isEmpty();
    assertThat(statements("")).isEmpty();
  }
}
