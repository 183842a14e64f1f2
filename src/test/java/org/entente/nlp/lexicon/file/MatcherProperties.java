package org.entente.nlp.lexicon.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;

/** What holds of the matcher for every text and every set of phrases. */
class MatcherProperties {

  @Property(tries = 2_000)
  void findsWhatAnAhoCorasickAutomatonFinds(
      @ForAll("texts") String text, @ForAll("phrases") Set<String> phrases) {
    assertThat(found(List.copyOf(phrases), text)).isEqualTo(expected(phrases, text));
  }

  @Property(tries = 2_000)
  void matchesLieInTheTextInOrderAndApart(
      @ForAll String text, @ForAll @Size(max = 8) List<String> surfaces) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    List<String> phrases = new ArrayList<>(List.of("a", "0 1"));
    surfaces.stream().map(MatcherProperties::asPhrase).forEach(phrases::add);
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), CaseRule.ANY, i);
    }
    String mixed = text + " " + String.join("\u2014", phrases) + text;

    int last = 0;
    for (TokenTrie.Match match : builder.build().find(mixed)) {
      assertThat(match.begin()).isGreaterThanOrEqualTo(last).isLessThan(match.end());
      assertThat(match.indexes()).isNotEmpty();
      last = match.end();
    }
    assertThat(last).isBetween(1, mixed.length());
  }

  @Property
  void whatIsFoundIsFoundAgainAlone(
      @ForAll("texts") String text, @ForAll("phrases") Set<String> phrases) {
    TokenTrie trie = trie(List.copyOf(phrases));
    for (TokenTrie.Match match : trie.find(text)) {
      String substring = text.substring(match.begin(), match.end());
      assertThat(trie.find(substring))
          .singleElement()
          .satisfies(again -> assertThat(again.end()).isEqualTo(substring.length()))
          .satisfies(again -> assertThat(again.indexes()).isEqualTo(match.indexes()));
    }
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> separators =
        Arbitraries.of(" ", " ", " ", "-", "\n", "\u2019", ". ", ", ", "\n\n", " \u2014 ");
    return Combinators.combine(words(), separators)
        .as((word, separator) -> word + separator)
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<Set<String>> phrases() {
    return words()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(words -> String.join(" ", words))
        .set()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of("niger", "nigeria", "ni", "South", "south", "su", "dan", "sudan", "x1");
  }

  /** A phrase with the words of {@code surface}, of which it may have none. */
  private static String asPhrase(String surface) {
    String words = surface.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    return "p" + words.substring(0, Math.min(20, words.length()));
  }

  private static TokenTrie trie(List<String> phrases) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < phrases.size(); i++) {
      builder.add(phrases.get(i), CaseRule.ANY, i);
    }
    return builder.build();
  }

  private static List<String> found(List<String> phrases, String text) {
    return trie(phrases).find(text).stream()
        .map(m -> m.begin() + ":" + phrases.get(m.indexes()[0]).toLowerCase(Locale.ROOT))
        .toList();
  }

  /** The same by another's automaton, of whose finds the leftmost and then longest are taken. */
  private static List<String> expected(Set<String> phrases, String text) {
    String plain = text.replace("\n\n", "##").replaceAll("[-\n\u2019]", " ");
    Trie automaton = Trie.builder().ignoreCase().onlyWholeWords().addKeywords(phrases).build();
    Collection<Emit> emits = automaton.parseText(plain);
    List<Emit> sorted = new ArrayList<>(emits);
    sorted.sort(
        Comparator.comparingInt(Emit::getStart)
            .thenComparing(Comparator.comparingInt(Emit::getEnd).reversed()));
    List<String> expected = new ArrayList<>();
    int free = 0;
    for (Emit emit : sorted) {
      if (emit.getStart() >= free) {
        expected.add(emit.getStart() + ":" + emit.getKeyword().toLowerCase(Locale.ROOT));
        free = emit.getEnd() + 1;
      }
    }
    return expected;
  }
}
