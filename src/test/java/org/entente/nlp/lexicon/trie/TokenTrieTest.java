package org.entente.nlp.lexicon.trie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenTrieTest {

  /** What stands in {@code text} where the trie of {@code phrases} finds one. */
  private static List<String> found(String text, String... phrases) {
    return found(CaseRule.CASED, text, phrases);
  }

  private static List<String> found(CaseRule caseRule, String text, String... phrases) {
    return trie(caseRule, phrases).find(text).stream()
        .map(match -> text.substring(match.begin(), match.end()))
        .toList();
  }

  private static TokenTrie trie(CaseRule caseRule, String... phrases) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < phrases.length; i++) {
      builder.add(phrases[i], caseRule, i);
    }
    return builder.build();
  }

  @Test
  void findsWholeWordsOnly() {
    assertThat(found("Nigeria, Chinatown, Omani, 2Mali, Mali2", "Niger", "China", "Oman", "Mali"))
        .isEmpty();
    assertThat(found("Niger; China", "Niger", "China")).containsExactly("Niger", "China");
  }

  @Test
  void offsetsAreHalfOpen() {
    TokenTrie.Match match = trie(CaseRule.CASED, "Mali").find("In Mali.").get(0);

    assertThat(match.begin()).isEqualTo(3);
    assertThat(match.end()).isEqualTo(7);
    assertThat(match.indexes()).containsExactly(0);
  }

  @Test
  void theLongestPhraseThatBeginsAtAWordWins() {
    assertThat(found("Guinea and Papua New Guinea", "Guinea", "Papua New Guinea", "Papua"))
        .containsExactly("Guinea", "Papua New Guinea");
  }

  @Test
  void thePhraseFurtherLeftWins() {
    assertThat(found("New South Wales", "New South", "South Wales Police", "South Wales", "Wales"))
        .containsExactly("New South", "Wales");
  }

  @Test
  void aLongPhraseBegunInVainGivesTheShortOne() {
    assertThat(found("South Korea South", "South Korea South Sudan", "South Korea"))
        .containsExactly("South Korea");
  }

  @Test
  void everyPhraseWrittenTheSameIsReported() {
    TokenTrie.Match match = trie(CaseRule.ANY, "Côte", "cote", "COTE").find("cöte").get(0);

    assertThat(match.indexes()).containsExactly(0, 1, 2);
  }

  @Test
  void casedAsksForTheCapitalsOfThePhrase() {
    assertThat(found("Turkey, turkey, TURKEY", "Turkey")).containsExactly("Turkey", "TURKEY");
    assertThat(found("Bank of china, BANK OF CHINA, Bank Of China", "Bank of China"))
        .containsExactly("BANK OF CHINA", "Bank Of China");
  }

  @Test
  void exactAsksForEveryLetter() {
    assertThat(found(CaseRule.EXACT, "us, Us, US, U.S.", "US")).containsExactly("US", "U.S.");
    assertThat(found(CaseRule.EXACT, "WHO Health, WHO HEALTH, Who Health", "WHO Health"))
        .containsExactly("WHO Health");
  }

  @Test
  void anyAsksForNoCase() {
    assertThat(found(CaseRule.ANY, "crude oil, Crude Oil, CRUDE OIL", "Crude oil"))
        .containsExactly("crude oil", "Crude Oil", "CRUDE OIL");
  }

  @Test
  void theLongestPhraseWhoseCaseFitsWins() {
    assertThat(found("Ivory coast", "Ivory Coast", "Ivory")).containsExactly("Ivory");
  }

  @Test
  void aPhraseHasUpTo32Words() {
    String longest = "a" + " a".repeat(31);

    assertThat(found(CaseRule.ANY, "b " + longest, longest)).containsExactly(longest);
    assertThatThrownBy(() -> trie(CaseRule.ANY, longest + " a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("has more than 32 words");
  }

  @Test
  void aPhraseBeginsWithAWord() {
    assertThatThrownBy(() -> trie(CaseRule.ANY, "-a"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'-a' does not begin with a word");
    assertThatThrownBy(() -> trie(CaseRule.ANY, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTrieWithoutPhrasesFindsNothing() {
    assertThat(found("China and Iran")).isEmpty();
  }

  @Test
  void aTextThatRepeatsTheBeginningOfAPhraseIsReadOnce() {
    String text = "a ".repeat(2_500_000) + "b";

    assertThat(trie(CaseRule.ANY, "a a a a a a a a a a a a a a a b").find(text)).hasSize(1);
  }
}
