package org.entente.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.lexicon.CaseRule;
import org.entente.lexicon.TokenTrie;

/**
 * Measures the throughput of the matcher on one core: 20,000 phrases of one to three words over
 * prose whose words follow Zipf's law, some of them words of the phrases.
 *
 * <p>Started by {@code jobs/benchmark.sh --matcher}; prints MB per second of the thread's own time,
 * the median of nine rounds.
 */
public final class MatcherBenchmark {

  private static final int PHRASES = 20_000;
  private static final int WORDS = 60_000;
  private static final int UNITS = 20_000_000;
  private static final int ROUNDS = 9;

  private MatcherBenchmark() {}

  public static void main(String[] arguments) {
    Random random = new Random(7);
    List<String> words = words(random);
    TokenTrie trie = trie(words, random);
    String prose = prose(words, random);
    List<Double> rates = new ArrayList<>();
    int found = 0;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      long begin = clock.getCurrentThreadCpuTime();
      found = trie.find(prose).size();
      double rate = prose.length() * 1e3 / (clock.getCurrentThreadCpuTime() - begin);
      if (round >= ROUNDS) {
        rates.add(rate);
      }
    }
    rates.sort(null);
    System.out.printf(
        "matcher: %,d phrases, %,d matches in %.0f MB, %.0f MB/s (%.0f to %.0f)%n",
        PHRASES,
        found,
        prose.length() / 1e6,
        rates.get(ROUNDS / 2),
        rates.get(0),
        rates.get(ROUNDS - 1));
  }

  private static List<String> words(Random random) {
    List<String> words = new ArrayList<>();
    for (int rank = 0; rank < WORDS; rank++) {
      int length = 2 + (int) Math.round(Math.log1p(rank) / 2 + 3 * random.nextDouble());
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < length; i++) {
        word.append((char) ('a' + random.nextInt(26)));
      }
      words.add(word.toString());
    }
    return words;
  }

  /** Phrases of rarer words, as names and terms are, each begun with a capital. */
  private static TokenTrie trie(List<String> words, Random random) {
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < PHRASES; i++) {
      StringBuilder phrase = new StringBuilder(words.get(500 + random.nextInt(WORDS - 500)));
      for (int more = random.nextInt(3); more > 0; more--) {
        phrase.append(' ').append(words.get(500 + random.nextInt(WORDS - 500)));
      }
      builder.add(phrase.toString(), CaseRule.ANY, i);
    }
    return builder.build();
  }

  private static String prose(List<String> words, Random random) {
    StringBuilder prose = new StringBuilder(UNITS + 20);
    while (prose.length() < UNITS) {
      int rank = (int) Math.pow(WORDS, random.nextDouble()) - 1;
      prose.append(words.get(rank)).append(random.nextInt(12) == 0 ? ". " : " ");
    }
    return prose.toString();
  }
}
