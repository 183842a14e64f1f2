package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.nlp.Texts;
import org.entente.nlp.syntax.token.TokenRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses: what each verb's subject and object are, and what governs it. */
class ClauseTest {

  private static String surface(ParsedSentence parsed, TokenRange range) {
    return range.isEmpty() ? "" : parsed.spanOf(range).of(parsed.text());
  }

  private static List<String> clauses(String text) {
    ParsedSentence parsed = Texts.BUILT_IN.parse(text);
    return parsed.clauses().stream()
        .map(clause -> surface(parsed, clause.subject()) + "|" + surface(parsed, clause.object()))
        .toList();
  }

  private static String links(String text) {
    return Texts.BUILT_IN.parse(text).clauses().stream()
        .map(
            clause ->
                clause.link().name().toLowerCase(Locale.ROOT)
                    + clause.governor().map(governor -> " of " + governor.index()).orElse(""))
        .collect(Collectors.joining(", "));
  }

  private static String subjects(String text) {
    return Texts.BUILT_IN.parse(text).clauses().stream()
        .map(
            clause ->
                clause.subjectCountries().stream()
                    .map(CountryPhrase::country)
                    .collect(Collectors.joining("+")))
        .collect(Collectors.joining(", "));
  }

  @Test
  void subjectAndObjectSurroundTheVerb() {
    assertThat(clauses("The Iranian company sold oil to Iraq."))
        .containsExactly("The Iranian company|oil to Iraq");
  }

  @Test
  void theObjectEndsWhereTheNextSubjectBegins() {
    assertThat(clauses("Iran sold oil to Iraq, and Peru bought wheat."))
        .containsExactly("Iran|oil to Iraq, and", "Peru|wheat");
  }

  @Test
  void anAdjunctBeforeTheSubjectIsLeftOut() {
    assertThat(clauses("In a statement, Iran accused Iraq.")).containsExactly("Iran|Iraq");
  }

  @Test
  void aVerbThatSharesASubjectHasNoneOfItsOwn() {
    assertThat(clauses("Iran met Iraq and sold oil.")).containsExactly("Iran|Iraq and", "|oil");
  }

  @Test
  void borderWordsEndTheObject() {
    assertThat(clauses("Iran sold oil because Iraq paid.")).containsExactly("Iran|oil", "Iraq|");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold oil.|independent",
        "Iran promised to sell oil.|independent, complement of 0",
        "Iran said that Iraq sold oil.|independent, complement of 0",
        "Iran said Iraq sold oil.|independent, complement of 0",
        "Iran denied selling oil.|independent, complement of 0",
        "Iran left after selling oil.|independent, subordinate of 0",
        "Iran left because Iraq came.|independent, subordinate of 0",
        "Iran left while Iraq came.|independent, parallel of 0",
        "Iran left, and Iraq came.|independent, independent",
        "Iran left; Iraq came.|independent, independent",
        "A ship, built in Italy, sank.|apposition, independent"
      })
  void aClauseIsLinkedToItsGovernor(String text, String links) {
    assertThat(links(text)).isEqualTo(links);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold oil.|IRN",
        "Iran and Iraq met.|IRN+IRQ",
        "The president of Iran spoke.|IRN",
        "The leader of Iran spoke in Peru.|IRN",
        "Norway, along with Sweden, spoke.|NOR+SWE",
        "Iran met Iraq and sold oil.|IRN, IRN",
        "Iran urged Iraq to sell oil.|IRN, IRQ",
        "Iran promised Iraq to sell oil.|IRN, IRN",
        "Iran accused Iraq of selling oil.|IRN, IRQ",
        "Iran, which met Iraq, sold oil.|IRN, IRN",
        "'We sold oil', the Greek minister said.|GRC, GRC",
        "It rained.|''"
      })
  void theSubjectNamesItsCountries(String text, String countries) {
    assertThat(subjects(text)).isEqualTo(countries);
  }

  @Test
  void tokensAndSpansAreThoseOfTheDocument() {
    ParsedSentence parsed = Texts.BUILT_IN.parse("Iran sold crude oil to Iraq.");
    TokenRange crude = new TokenRange(2, 4);

    assertThat(parsed.spanOf(crude).of(parsed.text())).isEqualTo("crude oil");
    assertThat(parsed.tokensOf(parsed.spanOf(crude))).isEqualTo(crude);
    assertThat(parsed.tokenAt(parsed.spanOf(crude))).isEqualTo(2);
    assertThat(parsed.innermostClause(2)).contains(parsed.clauses().get(0));
  }
}
