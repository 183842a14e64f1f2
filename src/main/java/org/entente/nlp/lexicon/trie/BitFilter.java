package org.entente.nlp.lexicon.trie;

/**
 * A set of hashes that knows for certain what it does not hold; of what it seems to hold, one in
 * thirty or so is not there.
 */
final class BitFilter {

  private static final int BITS_PER_HASH = 32;

  private final long[] bits;
  private final int shift;

  BitFilter(long[] hashes) {
    int size = Integer.highestOneBit(Math.max(Long.SIZE, hashes.length * BITS_PER_HASH));
    bits = new long[size / Long.SIZE];
    shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
    for (long hash : hashes) {
      int bit = bit(hash);
      bits[bit >>> 6] |= 1L << bit;
    }
  }

  boolean mayHold(long hash) {
    int bit = bit(hash);
    return (bits[bit >>> 6] & (1L << bit)) != 0;
  }

  private int bit(long hash) {
    return (int) ((hash * 0x9e3779b97f4a7c15L) >>> shift);
  }
}
