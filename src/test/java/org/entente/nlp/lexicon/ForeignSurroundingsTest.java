package org.entente.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names among emoji, other scripts and signs that are not seen. */
class ForeignSurroundingsTest {

  private static List<String> found(String text) {
    TokenTrie trie =
        new TokenTrie.Builder()
            .add("China", CaseRule.CASED, 0)
            .add("Sri Lanka", CaseRule.CASED, 1)
            .add("البحرين", CaseRule.CASED, 2)
            .add("中国", CaseRule.CASED, 3)
            .build();
    return trie.find(text).stream()
        .map(match -> text.substring(match.begin(), match.end()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83c\udde8\ud83c\uddf3China\ud83d\ude00",
        "\u2764\ufe0fChina\u2764\ufe0f",
        "\ud800China\udc00",
        "\u0000China\u0000",
        "\u2502China\u2502",
        "\ufeffChina",
        "\u200eChina\u200e",
        "\u200bChina\u200b",
        "\u2060China\u00ad",
        "\u202bChina\u202c"
      })
  void aSignBesideANameIsNoPartOfIt(String text) {
    assertThat(found(text)).containsExactly("China");
  }

  @Test
  void aNameIsFoundInRightToLeftText() {
    assertThat(found("قالت China\u200f إن البحرين")).containsExactly("China", "البحرين");
  }

  @Test
  void arabicVowelSignsDoNotMatter() {
    assertThat(found("البَحْرين")).containsExactly("البَحْرين");
  }

  @Test
  void aSoftHyphenInsideANameDoesNotMatter() {
    assertThat(found("Chi\u00adna")).containsExactly("Chi\u00adna");
  }

  @Test
  void unseenSignsMayStandBetweenTheWordsOfAName() {
    assertThat(found("Sri \u200eLanka")).containsExactly("Sri \u200eLanka");
  }

  @Test
  void anUnseenSignIsNoCapital() {
    assertThat(found("\u200bchina, \ufeffchina")).isEmpty();
  }

  @Test
  void aNameWithoutSpacesAroundIsNoWholeWord() {
    assertThat(found("中国人")).isEmpty();
    assertThat(found("「中国」")).containsExactly("中国");
  }
}
