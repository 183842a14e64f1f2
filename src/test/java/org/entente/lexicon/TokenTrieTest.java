package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTrieTest {

  private static List<String> found(CaseRule rule, String text, String... phrases) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < phrases.length; i++) {
      builder.add(phrases[i], rule, i);
    }
    return builder.build().find(text).stream()
        .map(match -> text.substring(match.begin(), match.end()))
        .toList();
  }

  private static List<String> cased(String text, String... phrases) {
    return found(CaseRule.CASED, text, phrases);
  }

  @Test
  void findsWholeWordsOnly() {
    assertThat(cased("Nigeria and Niger, Chinatown in China", "Niger", "China"))
        .containsExactly("Niger", "China");
  }

  @Test
  void theLongerPhraseWins() {
    assertThat(cased("Papua New Guinea and Guinea", "Guinea", "Papua New Guinea"))
        .containsExactly("Papua New Guinea", "Guinea");
  }

  @Test
  void thePhraseFurtherLeftWins() {
    assertThat(cased("Bank of China Daily", "Bank of China", "China Daily"))
        .containsExactly("Bank of China");
  }

  @Test
  void aLongerPhraseThatBreaksOffLeavesTheShorter() {
    assertThat(cased("South Africa South Korean", "South Africa", "South Africa South Koreans"))
        .containsExactly("South Africa");
  }

  @Test
  void guineaBissauIsOneNameAndUsChinaTwo() {
    assertThat(cased("Guinea-Bissau met US-China envoys", "Guinea-Bissau", "Guinea", "US", "China"))
        .containsExactly("Guinea-Bissau", "US", "China");
  }

  @Test
  void accentsAndCompositionDoNotMatter() {
    String decomposed = Normalizer.normalize("Côte d’Ivoire", Normalizer.Form.NFD);
    assertThat(cased("Cote d'Ivoire, Côte d’Ivoire, " + decomposed, "Côte d'Ivoire"))
        .containsExactly("Cote d'Ivoire", "Côte d’Ivoire", decomposed);
  }

  @Test
  void dottedLettersAreOneWord() {
    assertThat(found(CaseRule.EXACT, "the U.S., U.S and US; not us", "US"))
        .containsExactly("U.S.", "U.S", "US");
  }

  @Test
  void thePossessiveIsLeftOut() {
    assertThat(cased("China's and China’s", "China")).containsExactly("China", "China");
  }

  @Test
  void aLineBreakMayStandInANameButNoBlankLine() {
    assertThat(cased("South\n   Korea South\n\nKorea", "South Korea"))
        .containsExactly("South\n   Korea");
  }

  @Test
  void aFullStopEndsANameUnlessItBelongsToIt() {
    assertThat(cased("in the South. Korea said St. Kitts", "South Korea", "St. Kitts"))
        .containsExactly("St. Kitts");
  }

  @Test
  void casedAsksForTheCapitalsOfThePhrase() {
    assertThat(cased("Ivory Coast IVORY COAST ivory coast Ivory coast", "Ivory Coast"))
        .containsExactly("Ivory Coast", "IVORY COAST");
  }

  @Test
  void anyCaseMatchesAnyCase() {
    assertThat(found(CaseRule.ANY, "Wheat, WHEAT, wheat", "wheat")).hasSize(3);
  }

  @Test
  void surrogatesAroundANameDoNotShiftIt() {
    assertThat(cased("🇧🇾Belarus😀 and 😀Iran", "Belarus", "Iran"))
        .containsExactly("Belarus", "Iran");
  }

  @Test
  void phrasesOfOneFormAreAllReported() {
    TokenTrie trie =
        new TokenTrie.Builder()
            .add("Congo", CaseRule.CASED, 7)
            .add("Congo", CaseRule.CASED, 9)
            .build();
    assertThat(trie.find("Congo").get(0).indexes()).containsExactly(7, 9);
  }

  @Test
  void repetitionOverMegabytesEnds() {
    assertThat(found(CaseRule.ANY, "a ".repeat(2_500_000), "a a a a a a a b", "a a a"))
        .hasSize(833_333);
  }

  @Test
  void aPhraseWithoutAWordIsRefused() {
    assertThatThrownBy(() -> new TokenTrie.Builder().add("--", CaseRule.ANY, 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
