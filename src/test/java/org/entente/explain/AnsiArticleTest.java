package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AnsiArticleTest {

  /** A page whose bars and saliences are all the same. */
  private static String plain(String title, String text) {
    return AnsiArticle.of(Explained.article(title, text), AnsiMode.PLAIN, 80)
        .replaceAll("▇+·+ ", "▇· ")
        .replaceAll("\\b[01]\\.\\d\\d\\b", "0.00");
  }

  @Test
  void aPageTellsWhoDealsWithWhomThenTheMarkedTextTheNamesAndTheRules() {
    assertThat(
            plain(
                "Potash for Iran",
                "Belarus will sell potash to Iran. It is paid in Russian roubles, Barnaby Jordan"
                    + " said."))
        .isEqualTo(
            """
            Potash for Iran
            2024-05-20 · source wire · id a1

            Who deals with whom, on what
              Belarus – Iran                  ▇· 0.00 1 sentence
                Fertilizers and farm inputs   Belarus → Iran TRADE · planned [1]

              Countries  Iran 0.00 · Belarus 0.00
              Sectors    Fertilizers and farm inputs 0.00

            The text
              0  {Potash|agriculture.inputs} for [Iran|IRN]

              1  [Belarus|BLR] will sell {potash|agriculture.inputs} to [Iran|IRN].
                 →  Belarus → Iran: Fertilizers and farm inputs (clause) · TRADE ·
                     material-cooperation · planned
                 ?  Belarus – Iran, Fertilizers and farm inputs: link event · dyad 0.00 ·
                     sector 0.00 · interaction 0.00
              2  It is paid in [Russian|RUS·demonym] roubles, Barnaby (Jordan|not) said.
                 ×  Jordan is no country: part of a person's name

            The names
              BLR Belarus: Belarus (name, alias)
              IRN Iran: Iran ×2 (name, alias)
              RUS Russia: Russian (demonym, currency-unit)
              agriculture.inputs Fertilizers and farm inputs: Potash; potash
              person-name no country: Jordan

            The rules
              alias                     the lexicon knows one country for it
              currency-unit             names a currency, not its country
              person-name               part of a person's name
            """);
  }

  @Test
  void aPhraseThatNamesTwoCountriesIsMarkedOnce() {
    assertThat(plain("", "The two Koreas met."))
        .contains("  0  The [two Koreas|KOR,PRK] met.\n")
        .startsWith("An article without a title\n");
  }

  @Test
  void anArticleWithoutCountriesSaysSo() {
    assertThat(plain("", "It rained."))
        .contains("on what\n  No sentence names two countries.\n\n")
        .contains("  Countries  none\n  Sectors    none\n");
  }

  @Test
  void coloursAreLaidOverTheSamePage() {
    ExplainedArticle article = Explained.article("", "Belarus accused Iran.");
    String coloured = AnsiArticle.of(article, AnsiMode.COLOURED, 80);
    assertThat(coloured).contains("\u001b[1;36mBelarus\u001b[0m", "\u001b[1;31mACCUSE\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(AnsiArticle.of(article, AnsiMode.PLAIN, 80));
  }

  @Test
  void signsThatWouldSteerTheTerminalAreShownAsReplaced() {
    assertThat(plain("", "Iran\u001b[2J and \u009b31m Belarus met."))
        .contains("\ufffd[2J and \ufffd31m")
        .doesNotContain("\u001b", "\u009b");
  }

  @Test
  void aLongSentenceIsFoldedAtSpacesAndLongWordsAreLeftWhole() {
    String address = "x".repeat(90);
    assertThat(plain("", "It lies at " + address + " and is old."))
        .contains("  0  It lies at\n     " + address + "\n     and is old.\n");
  }

  @Test
  void beyondADozenDyadsOnlyTheirNumberIsTold() {
    assertThat(plain("", "Iran, Iraq, Chad, Mali, Peru and Cuba met."))
        .contains("  … and 3 dyads more, less salient\n");
  }
}
