package org.entente.story;

import java.util.Arrays;

/**
 * The least value of each of {@value Sketch#VALUES} hash functions over a set of numbers: two sets
 * agree in a value with the probability of their Jaccard similarity (Broder 1997).
 *
 * <p>The functions are a·x + b modulo 2³², a odd, on numbers that are well mixed already.
 */
final class MinHash {

  private static final int[] FACTORS = new int[Sketch.VALUES];
  private static final int[] SUMMANDS = new int[Sketch.VALUES];

  static {
    for (int i = 0; i < Sketch.VALUES; i++) {
      FACTORS[i] = (int) Shingles.mix(2L * i + 1) | 1;
      SUMMANDS[i] = (int) Shingles.mix(2L * i + 2);
    }
  }

  private final int[] least = new int[Sketch.VALUES];

  MinHash() {
    Arrays.fill(least, Integer.MAX_VALUE);
  }

  void add(int number) {
    for (int i = 0; i < Sketch.VALUES; i++) {
      least[i] = Math.min(least[i], FACTORS[i] * number + SUMMANDS[i]);
    }
  }

  Sketch sketch() {
    byte[] values = new byte[Sketch.VALUES];
    for (int i = 0; i < Sketch.VALUES; i++) {
      values[i] = (byte) Shingles.mix(least[i]);
    }
    return new Sketch(values);
  }
}
