package org.entente.nlp.lexicon.trie;

/** From the nodes of a trie to their children, by a hash of the word between. */
final class Transitions {

  private static final long UPPER = 0xffffffff00000000L;

  /**
   * In the lower half a child, which is above 0, in the upper that of its key; 0 where there is
   * none. Most look-ups fail, and this alone decides that.
   */
  private final long[] slots;

  private final long[] keys;

  private final int mask;

  /** A table with room for {@code count} children. */
  Transitions(int count) {
    slots = new long[Integer.highestOneBit(Math.max(16, count)) * 4];
    keys = new long[slots.length];
    mask = slots.length - 1;
  }

  /**
   * Adds a child.
   *
   * @throws IllegalStateException if the parent has a child of this hash
   */
  void put(int parent, long hash, int child) {
    if (child(parent, hash) != 0) {
      throw new IllegalStateException("two paths of the trie have one hash");
    }
    long key = key(parent, hash);
    int slot = (int) key & mask;
    while (slots[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[slot] = (key & UPPER) | child;
    keys[slot] = key;
  }

  /** The child of {@code parent} for a word of this hash, or 0. */
  int child(int parent, long hash) {
    long key = key(parent, hash);
    int slot = (int) key & mask;
    while (slots[slot] != 0 && (((slots[slot] ^ key) & UPPER) != 0 || keys[slot] != key)) {
      slot = (slot + 1) & mask;
    }
    return (int) slots[slot];
  }

  private static long key(int parent, long hash) {
    long mixed = (hash + parent * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}
