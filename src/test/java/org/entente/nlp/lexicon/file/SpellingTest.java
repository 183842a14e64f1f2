package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How texts may write the names of a lexicon. */
class SpellingTest {

  private static final TokenTrie NAMES = names();

  private static TokenTrie names() {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    List<String> names =
        List.of(
            "China",
            "US",
            "USA",
            "Guinea",
            "Guinea-Bissau",
            "Côte d'Ivoire",
            "St. Kitts",
            "Trinidad & Tobago",
            "Papua New Guinea",
            "Kitts",
            "Bissau",
            "Łódź");
    for (String name : names) {
      builder.add(name, CaseRule.CASED, 0);
    }
    return builder.build();
  }

  private static List<String> found(String text) {
    return NAMES.find(text).stream()
        .map(match -> text.substring(match.begin(), match.end()))
        .toList();
  }

  @Test
  void guineaBissauIsOneName() {
    assertThat(found("Guinea-Bissau")).containsExactly("Guinea-Bissau");
    assertThat(found("Guinea Bissau")).containsExactly("Guinea Bissau");
    assertThat(found("Guinea\u2011Bissau, Guinea\u2013Bissau"))
        .containsExactly("Guinea\u2011Bissau", "Guinea\u2013Bissau");
  }

  @Test
  void usChinaIsTwoNames() {
    assertThat(found("US-China, U.S.-China, US\u2013China, US\u2014China, US/China"))
        .containsExactly(
            "US", "China", "U.S.", "China", "US", "China", "US", "China", "US", "China");
  }

  @ParameterizedTest
  @ValueSource(strings = {"U.S.", "U.S", "US", "U.S.A.", "U.S.A", "USA"})
  void dottedLettersAreOneWord(String written) {
    assertThat(found("the " + written + " and")).containsExactly(written);
  }

  @Test
  void lettersDottedApartAreNoName() {
    assertThat(found("U. S. and U.S.X. and X.U.S.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"China's", "China\u2019s", "US'", "U.S.'s", "CHINA'S"})
  void thePossessiveIsLeftOut(String written) {
    int apostrophe = Math.max(written.indexOf('\''), written.indexOf('\u2019'));

    assertThat(found(written + " oil")).containsExactly(written.substring(0, apostrophe));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Côte d'Ivoire", "Côte d\u2019Ivoire", "Cote d\u2018Ivoire", "COTE D\u00b4IVOIRE",
        "Côte d`Ivoire", "Côte d\u02bcIvoire", "Côte-d'Ivoire", "Cote d Ivoire"
      })
  void accentsAndApostrophesDoNotMatter(String written) {
    assertThat(found(written)).containsExactly(written);
    assertThat(found(Normalizer.normalize(written, Normalizer.Form.NFD)))
        .containsExactly(Normalizer.normalize(written, Normalizer.Form.NFD));
  }

  @Test
  void lettersWithAStrokeCountAsTheirBase() {
    assertThat(found("Lodz, Łódź, ŁÓDŹ")).containsExactly("Lodz", "Łódź", "ŁÓDŹ");
  }

  @Test
  void aLineBreakMayPartTheWordsOfAName() {
    assertThat(found("Papua New\nGuinea")).containsExactly("Papua New\nGuinea");
    assertThat(found("Papua\r\n  New Guinea")).containsExactly("Papua\r\n  New Guinea");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guinea\n\nBissau", "Guinea\r\n\r\nBissau", "Guinea\n \t\nBissau"})
  void noNameRunsOverABlankLine(String text) {
    assertThat(found(text)).containsExactly("Guinea", "Bissau");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Guinea. Bissau", "Guinea, Bissau", "Guinea (Bissau)", "Guinea: Bissau"})
  void noNameRunsOverASign(String text) {
    assertThat(found(text)).containsExactly("Guinea", "Bissau");
  }

  @Test
  void aSignOfTheNameItselfIsPartOfIt() {
    assertThat(found("in St. Kitts.")).containsExactly("St. Kitts");
    assertThat(found("Trinidad & Tobago")).containsExactly("Trinidad & Tobago");
    assertThat(found("St, Kitts")).containsExactly("Kitts");
  }

  @Test
  void noBreakSpacesPartWords() {
    assertThat(found("Papua\u00a0New\u202fGuinea")).containsExactly("Papua\u00a0New\u202fGuinea");
  }
}
