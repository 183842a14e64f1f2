package org.entente.nlp.anaphora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DyadAnaphoraTest {

  private static final TextAnalyzer ANALYZER =
      new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN));
  private static final Optional<LocalDate> DAY = Optional.of(LocalDate.of(2020, 1, 1));

  private static List<CountryMention> countries(Document document) {
    return ANALYZER
        .countries(
            document,
            Lexicons.of(LexiconSource.BUILT_IN).text().sentences().split(document.text()),
            DAY,
            List.of())
        .mentions();
  }

  /** The anaphors as surface, country and rule. */
  private static List<String> anaphors(Document document) {
    return countries(document).stream()
        .filter(mention -> mention.kind() == CountryKind.ANAPHOR)
        .map(
            mention ->
                mention.span().of(document.text())
                    + " "
                    + mention.country()
                    + " "
                    + mention.rule().code())
        .toList();
  }

  private static List<String> anaphors(String text) {
    return anaphors(Document.of(text));
  }

  @Test
  void thePreviousSentenceTells() {
    assertThat(anaphors("Belarus sells potash to Iran. The two countries will trade grain, too."))
        .containsExactly(
            "The two countries BLR anaphor-previous", "The two countries IRN anaphor-previous");
  }

  @Test
  void whoDoesSomethingTogetherWithTheTwoIsNoneOfThem() {
    assertThat(
            anaphors(
                "Iran sells oil to Iraq. Together with Syria, the two countries build a road."))
        .hasSize(2);
    assertThat(anaphors("Iran sells oil to Iraq. As for Syria, the two countries build a road."))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Both nations gained.",
        "The two presidents shook hands.",
        "The two sides will meet again.",
        "Bilateral trade grew by a tenth.",
        "They opened each other's markets to beef.",
        "The pair will meet again.",
      })
  void phrasesForTwoAreRead(String sentence) {
    assertThat(anaphors("Peru met Chile in June. " + sentence)).hasSize(2);
  }

  @Test
  void sentencesWithoutCountriesMayLieBetween() {
    assertThat(anaphors("Peru met Chile. It rained. It rained again. Both countries were glad."))
        .hasSize(2);
    assertThat(anaphors("Peru met Chile. It rained. It rained again. The pair were glad."))
        .isEmpty();
  }

  @Test
  void theTitleTellsWhereTheSentencesBeforeDoNot() {
    String text =
        "The envoys met. They ate. They drank. They sang. The two countries are at peace.";
    assertThat(anaphors(Document.of("Peru and Chile make up", "", text)))
        .containsExactly(
            "The two countries CHL anaphor-title", "The two countries PER anaphor-title");
  }

  @Test
  void titleAndLeadTellTogether() {
    String text = "Chile was all smiles. They ate. They drank. They sang. Bilateral talks go on.";
    assertThat(anaphors(Document.of("Peru makes up", "", text)))
        .containsExactly("Bilateral talks CHL anaphor-lead", "Bilateral talks PER anaphor-lead");
  }

  @Test
  void aThirdCountryInBetweenLeavesItUnclear() {
    assertThat(anaphors("Peru met Chile. Brazil looked on. The two countries agreed.")).isEmpty();
    assertThat(anaphors("Peru met Chile. Both countries asked Brazil for help.")).isEmpty();
    assertThat(anaphors("Peru, Chile and Brazil met. The two countries agreed.")).isEmpty();
  }

  @Test
  void aThirdCountryNamedAsOftenLeavesTheTitleUnclear() {
    String text = "Brazil came. They ate. They drank. They sang. The two countries agreed.";
    assertThat(anaphors(Document.of("Peru and Chile make up", "", text))).isEmpty();
  }

  @Test
  void aTitleOnOthersLeavesADistantSentenceUnclear() {
    String text = "Brazil met Spain. They ate. The two countries agreed.";
    assertThat(anaphors(Document.of("Peru and Chile make up", "", text))).isEmpty();
  }

  @Test
  void aSentenceThatNamesTwoBeforeItTells() {
    assertThat(anaphors("Peru and Chile agreed that both countries gain."))
        .containsExactly("both countries CHL anaphor-same", "both countries PER anaphor-same");
    assertThat(anaphors("Peru gave Chile five US dollars, and both countries gained.")).hasSize(2);
    assertThat(anaphors("Both countries gained, Peru told Chile.")).isEmpty();
  }

  @Test
  void anOrganisationMayBeTheOtherSide() {
    assertThat(anaphors("Peru met Chile. Peru also met the European Union. Both sides agreed."))
        .isEmpty();
  }

  @Test
  void twoSidesOfAThingAreNoDyad() {
    assertThat(anaphors("Peru met Chile. Trees stand on both sides of the road.")).isEmpty();
  }

  @Test
  void statesThatShareANameAreNamed() {
    Document document = Document.of("The two Koreas will talk. Both sides want trade.");
    assertThat(countries(document))
        .extracting(CountryMention::country, CountryMention::kind, mention -> mention.rule().code())
        .containsExactly(
            tuple("KOR", CountryKind.NAME, "alias-pair"),
            tuple("PRK", CountryKind.NAME, "alias-pair"),
            tuple("KOR", CountryKind.ANAPHOR, "anaphor-previous"),
            tuple("PRK", CountryKind.ANAPHOR, "anaphor-previous"));
  }

  @Test
  void anAnaphorBindsASectorToTheDyad() {
    Document document = Document.of("Belarus met Iran. The two countries like potash.");
    List<Statement> statements = ANALYZER.analyze(document, DAY, List.of()).statements();
    assertThat(statements)
        .filteredOn(Statement::anaphoric)
        .extracting(statement -> statement.dyad() + " " + statement.sector().get().sector())
        .containsExactly("BLR-IRN agriculture.inputs");
  }
}
