package org.entente.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;

/**
 * How many megabytes of prose one core reads in a second.
 *
 * <p>Run it with {@code mvn test-compile} and then {@code java -cp
 * target/test-classes:target/classes org.entente.benchmark.MatcherBenchmark}. Each figure is the
 * median of its rounds, after rounds that are not counted.
 */
public final class MatcherBenchmark {

  private static final int MEGABYTES = 20;
  private static final int ARTICLE = 4_000;
  private static final int PATTERNS = 20_000;
  private static final double SHARE = 0.03;
  private static final int WARM_UP = 5;
  private static final int ROUNDS = 11;

  private MatcherBenchmark() {}

  /** Prints a line for each stage. */
  public static void main(String[] arguments) throws IOException {
    List<String> surfaces = surfaces();
    List<String> articles = articles(surfaces);
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < PATTERNS; i++) {
      builder.add(surfaces.get(i), CaseRule.CASED, i);
    }
    TokenTrie trie = builder.build();
    PhraseMatcher countries = Lexicons.of(LexiconSource.BUILT_IN).countries().names();
    PhraseMatcher relations = Lexicons.of(LexiconSource.BUILT_IN).relations().words();

    measure("TokenTrie, 20,000 patterns", articles, text -> trie.find(text).size());
    measure("PhraseMatcher, countries", articles, text -> countries.find(text).size());
    measure("PhraseMatcher, relations", articles, text -> relations.find(text).size());
    measure(
        "SentenceBreaker",
        articles,
        text -> Lexicons.of(LexiconSource.BUILT_IN).text().sentences().split(text).size());
  }

  /** The phrases of the larger lexicons, in an order that does not depend on the file. */
  private static List<String> surfaces() throws IOException {
    List<String> surfaces = new ArrayList<>();
    for (LexiconFile file :
        List.of(LexiconFile.COUNTRIES, LexiconFile.RELATIONS, LexiconFile.SECTOR_TERMS)) {
      try (InputStream in = Lexicon.class.getResourceAsStream("/lexicon/" + file.fileName())) {
        String content = new String(in.readAllBytes(), UTF_8);
        Lexicon.parse(file.fileName(), content, file, code -> true).entries().stream()
            .map(Entry::surface)
            .forEach(surfaces::add);
      }
    }
    Collections.shuffle(surfaces, new Random(1));
    return surfaces;
  }

  private static List<String> articles(List<String> phrases) {
    Prose prose = new Prose(2);
    List<String> articles = new ArrayList<>();
    for (int units = 0; units < MEGABYTES * 1_000_000; units += ARTICLE) {
      articles.add(prose.write(ARTICLE, phrases, SHARE));
    }
    return articles;
  }

  private static void measure(String name, List<String> articles, ToIntFunction<String> stage) {
    double bytes = articles.stream().mapToLong(text -> text.getBytes(UTF_8).length).sum();
    double[] rates = new double[ROUNDS];
    long found = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long begin = System.nanoTime();
      found = articles.stream().mapToLong(stage::applyAsInt).sum();
      double seconds = (System.nanoTime() - begin) / 1e9;
      if (round >= 0) {
        rates[round] = bytes / 1e6 / seconds;
      }
    }
    Arrays.sort(rates);
    System.out.printf(
        "%-28s %6.1f MB/s (%.1f to %.1f), %,d found in %.1f MB%n",
        name, rates[ROUNDS / 2], rates[0], rates[ROUNDS - 1], found, bytes / 1e6);
  }
}
