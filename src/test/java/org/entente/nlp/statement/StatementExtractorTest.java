package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.model.Interaction;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;

class StatementExtractorTest {

  private static List<Statement> extract(String text) {
    return Texts.BUILT_IN.statements(text);
  }

  private static List<String> bound(String text) {
    return Texts.BUILT_IN.scoped(text);
  }

  @Test
  void aSectorOfTheClauseIsBoundInTheClause() {
    assertThat(bound("Belarus sells potash to Iran."))
        .containsExactly("BLR-IRN agriculture.inputs clause");
  }

  @Test
  void aSectorOfAnotherClauseIsBoundInTheSentence() {
    assertThat(bound("Belarus and Iran met; potash prices rose."))
        .contains("BLR-IRN agriculture.inputs sentence");
  }

  @Test
  void theNextSentenceLendsItsSectorIfItNamesNoCountry() {
    assertThat(bound("Belarus and Iran agreed. Potash comes first."))
        .containsExactly("BLR-IRN agriculture.inputs adjacent");
    assertThat(bound("Belarus and Iran agreed. China wants potash."))
        .containsExactly("BLR-IRN - clause");
  }

  @Test
  void everyPairOfTheSentenceIsADyad() {
    assertThat(bound("Belarus, Iran and China agreed."))
        .containsExactly("BLR-CHN - clause", "BLR-IRN - clause", "CHN-IRN - clause");
  }

  @Test
  void aListOfCountriesBindsNone() {
    String list =
        "Albania, Algeria, Angola, Argentina, Armenia, Australia, Austria, Bahrain, Belgium,"
            + " Bolivia, Brazil, Bulgaria, Canada, Chile, China, Cuba, Cyprus, Denmark, Egypt,"
            + " Estonia and Finland came.";
    assertThat(bound(list)).isEmpty();
  }

  @Test
  void thePassiveTurnsTheDirection() {
    assertThat(extract("Iran supplied drones to Belarus.").get(0).interaction().direction())
        .hasValueSatisfying(d -> assertThat(d.from() + d.to()).isEqualTo("IRNBLR"));
    assertThat(extract("Belarus was accused by Iran.").get(0).interaction().direction())
        .hasValueSatisfying(d -> assertThat(d.from() + d.to()).isEqualTo("IRNBLR"));
  }

  @Test
  void withoutADirectedWordThereIsNoDirection() {
    assertThat(extract("Belarus and Iran met.").get(0).interaction().direction()).isEmpty();
  }

  @Test
  void modalityIsThatOfTheClause() {
    assertThat(extract("Belarus will sell potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.PLANNED);
    assertThat(extract("Belarus did not sell potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.NEGATED);
    assertThat(extract("Belarus sold potash to Iran.").get(0).interaction().modality())
        .isEqualTo(Modality.ASSERTED);
  }

  @Test
  void theClosestMentionsStandForTheDyad() {
    String text = "Iran spoke; later Belarus thanked Iran.";
    Statement statement = extract(text).get(0);
    assertThat(statement.scope()).isEqualTo(Scope.CLAUSE);
    assertThat(statement.b().span().begin()).isEqualTo(text.lastIndexOf("Iran"));
  }

  @Test
  void pointsHaveTheModalityOfTheSentenceThatIntroducesThem() {
    assertThat(
            rows(
                """
                Belarus and Iran signed a roadmap. The points can include:
                -The export of tractors from Iran to Belarus;
                -joint laboratories of physics."""))
        .containsExactly(
            "- AGREE asserted -",
            "industry.machinery TRADE hypothetical IRN>BLR",
            "technology.science AGREE hypothetical -");
  }

  @Test
  void aPointWithACountryHasADirectionOfItsOwn() {
    assertThat(
            rows(
                "Iran and Belarus will cooperate in:\n1. energy. It is dear.\n"
                    + "2. the import of livestock from Belarus\n3. the supply of tractors to Belarus"))
        .containsExactly(
            "- COOPERATE planned -",
            "energy.electricity COOPERATE planned -",
            "agriculture.livestock TRADE planned BLR>IRN",
            "industry.machinery TRADE planned IRN>BLR");
  }

  @Test
  void pointsOfALetteredListInherit() {
    assertThat(rows("Iran will export to Belarus: a) potash; b) tractors."))
        .containsExactly(
            "- TRADE planned IRN>BLR",
            "agriculture.inputs TRADE planned IRN>BLR",
            "industry.machinery TRADE planned IRN>BLR");
  }

  /** Sector, relation, modality and direction of each statement. */
  private static List<String> rows(String text) {
    return extract(text).stream()
        .map(
            statement -> {
              Interaction interaction = statement.interaction();
              return String.join(
                  " ",
                  statement.sector().map(SectorMention::sector).orElse("-"),
                  interaction.relation().map(Relation::name).orElse("-"),
                  interaction.modality().code(),
                  interaction.direction().map(d -> d.from() + ">" + d.to()).orElse("-"));
            })
        .toList();
  }
}
