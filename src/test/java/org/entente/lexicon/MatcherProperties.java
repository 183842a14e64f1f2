package org.entente.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;

/** The matcher against the Aho-Corasick automaton of another author, and on arbitrary texts. */
class MatcherProperties {

  @Provide
  Arbitrary<String> phrase() {
    return Arbitraries.of("a", "b", "ab", "ba", "c")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<String>> phrases() {
    return phrase().list().ofMinSize(1).ofMaxSize(12).uniqueElements();
  }

  @Provide
  Arbitrary<String> text() {
    return Arbitraries.of("a", "b", "ab", "ba", "c", "A", "AB", "x", ",")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 2000)
  void findsWhatAhoCorasickFinds(
      @ForAll("phrases") List<String> phrases, @ForAll("text") String text) {
    assertThat(ours(phrases, text)).isEqualTo(oracle(phrases, text));
  }

  private static List<String> ours(List<String> phrases, String text) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    phrases.forEach(phrase -> builder.add(phrase, CaseRule.ANY, 0));
    return builder.build().find(text).stream()
        .map(match -> match.begin() + "-" + match.end())
        .toList();
  }

  /** The leftmost of all whole-word emits, the longest of those, and so on behind it. */
  private static List<String> oracle(List<String> phrases, String text) {
    Trie trie = Trie.builder().ignoreCase().onlyWholeWords().addKeywords(phrases).build();
    List<Emit> emits = new ArrayList<>(trie.parseText(text));
    emits.sort(
        Comparator.comparingInt(Emit::getStart)
            .thenComparing(Comparator.comparingInt(Emit::getEnd).reversed()));
    List<String> chosen = new ArrayList<>();
    int from = 0;
    for (Emit emit : emits) {
      if (emit.getStart() >= from) {
        chosen.add(emit.getStart() + "-" + (emit.getEnd() + 1));
        from = emit.getEnd() + 1;
      }
    }
    return chosen;
  }

  @Property(tries = 1000)
  void matchesOfAnyTextAreOrderedAndInside(@ForAll String text) {
    PhraseMatcher matcher = Lexicons.of(LexiconSource.BUILT_IN).countries();
    int end = 0;
    for (PhraseMatcher.Hit hit : matcher.find(text + " Iran " + text)) {
      assertThat(hit.span().begin()).isGreaterThanOrEqualTo(end);
      end = hit.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(2 * text.length() + 6);
  }

  @Property(tries = 1000)
  void compositionOfTheTextDoesNotMatter(@ForAll("accented") String text) {
    List<String> phrases = List.of("Côte d'Ivoire", "São Tomé", "Türkiye", "élan");
    assertThat(indexes(phrases, Normalizer.normalize(text, Normalizer.Form.NFC)))
        .isEqualTo(indexes(phrases, Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @Provide
  Arbitrary<String> accented() {
    return Arbitraries.of("Côte", "d’Ivoire", "São", "Tomé", "Türkiye", "élan", "naïve")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  private static List<Integer> indexes(List<String> phrases, String text) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), CaseRule.CASED, i);
    }
    return builder.build().find(text).stream().map(match -> match.indexes()[0]).toList();
  }
}
