package org.entente.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.model.Interaction;
import org.entente.model.Scope;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class OrganizationExpansionTest {

  private static final Lexicons LEXICONS = Lexicons.of(LexiconSource.BUILT_IN);
  private static final TextAnalyzer ANALYZER = new TextAnalyzer(LEXICONS);
  private static final OrganizationExpansion EXPANSION =
      new OrganizationExpansion(LEXICONS.codeLists().memberships());

  private static List<Statement> statements(
      OrganizationExpansion expansion, String text, String date) {
    Document document = Document.of(text);
    Optional<LocalDate> day = Optional.of(LocalDate.parse(date));
    TextAnalysis analysis = ANALYZER.analyze(document, day, List.of());
    return expansion.expand(analysis, document, day).evidence().stream()
        .map(Evidence::statement)
        .toList();
  }

  /** The statements that organizations add, as dyad and sector. */
  private static List<String> added(String text, String date) {
    return statements(EXPANSION, text, date).stream()
        .filter(statement -> statement.scope() == Scope.ORGANIZATION)
        .map(
            statement ->
                statement.dyad() + statement.sector().map(s -> " " + s.sector()).orElse(""))
        .toList();
  }

  private static List<String> dyads(String text, String date) {
    return added(text, date).stream().map(added -> added.substring(0, "BLR-IRN".length())).toList();
  }

  @Test
  void aCountryMeetsEachMemberOfTheDay() {
    assertThat(dyads("Iran likes the Eurasian Economic Union.", "2014-12-31")).isEmpty();
    assertThat(dyads("Iran likes the Eurasian Economic Union.", "2015-01-01"))
        .containsExactly("BLR-IRN", "IRN-KAZ", "IRN-RUS");
    assertThat(dyads("Iran likes the Eurasian Economic Union.", "2020-01-01"))
        .containsExactly("ARM-IRN", "BLR-IRN", "IRN-KAZ", "IRN-KGZ", "IRN-RUS");
  }

  @Test
  void aMemberMeetsTheOthers() {
    assertThat(dyads("Mexico likes the USMCA.", "2021-01-01"))
        .containsExactly("CAN-MEX", "MEX-USA");
  }

  @Test
  void whatTheSentenceStatesItselfIsNotAdded() {
    assertThat(dyads("Mexico and Canada like the USMCA.", "2021-01-01"))
        .containsExactly("CAN-USA", "MEX-USA");
  }

  @Test
  void eachSectorOfTheSentenceIsBoundOnce() {
    List<String> bound =
        added("Mexico likes the USMCA for potash, potash and wheat.", "2021-01-01");
    assertThat(bound).doesNotHaveDuplicates().contains("CAN-MEX agriculture.inputs");
    assertThat(bound).contains("MEX-USA agriculture.crops");
  }

  @Test
  void anAddedStatementSaysWhereAndNothingOfHow() {
    String text = "Mexico likes the USMCA.";
    assertThat(statements(EXPANSION, text, "2021-01-01"))
        .allSatisfy(
            statement -> {
              assertThat(statement.interaction()).isEqualTo(Interaction.EMPTY);
              assertThat(statement.anaphoric()).isFalse();
            })
        .extracting(statement -> statement.a().span().of(text), s -> s.b().span().of(text))
        .containsExactly(tuple("USMCA", "Mexico"), tuple("Mexico", "USMCA"));
  }

  @Test
  void nothingIsAddedUnlessAskedFor() {
    assertThat(statements(OrganizationExpansion.NONE, "Mexico likes the USMCA.", "2021-01-01"))
        .isEmpty();
  }

  @Test
  void sixtyOrganizationsOrMoreHaveMembers() {
    assertThat(LEXICONS.codeLists().memberships().stream().map(m -> m.organization()).distinct())
        .hasSizeGreaterThanOrEqualTo(60);
  }
}
