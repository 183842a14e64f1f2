package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;

/** Composed and decomposed spellings of a text are one. */
class SpellingProperties {

  private static final List<String> ACCENTED =
      List.of("Côte d'Ivoire", "São Tomé", "Türkiye", "É.-U.", "Åland", "Việt Nam", "Йемен", "がな");

  @Property
  void composedAndDecomposedTextsReadAlike(@ForAll("accentedTexts") String text) {
    List<Integer> composed = indexes(ACCENTED, Normalizer.normalize(text, Normalizer.Form.NFC));
    List<Integer> decomposed = indexes(ACCENTED, Normalizer.normalize(text, Normalizer.Form.NFD));

    assertThat(composed).isEqualTo(decomposed).isNotEmpty();
  }

  @Property(tries = 2_000)
  void anyTextReadsAlikeComposedAndDecomposed(@ForAll("marked") String text) {
    List<String> phrases = List.of("a", "e", "ae", "e a");

    assertThat(indexes(phrases, Normalizer.normalize(text, Normalizer.Form.NFC)))
        .isEqualTo(indexes(phrases, Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Provide
  Arbitrary<String> accentedTexts() {
    return Arbitraries.of(ACCENTED)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(names -> String.join(", ", names));
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.strings().withChars("aeàéåệ .-\u0301\u0323\u00ad\u200b'").ofMaxLength(20);
  }

  private static List<Integer> indexes(List<String> phrases, String text) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), CaseRule.ANY, i);
    }
    return builder.build().find(text).stream().map(match -> match.indexes()[0]).toList();
  }
}
