package org.entente.lexicon;

/** From the nodes of a trie to their children, by a hash of the word between. */
final class Transitions {

  /** In turn the key of a child and the child, which is above 0; 0 where is none. */
  private final long[] slots;

  private final int mask;

  /** A table with room for {@code count} children. */
  Transitions(int count) {
    int size = Integer.highestOneBit(Math.max(16, count * 3)) * 2;
    slots = new long[2 * size];
    mask = size - 1;
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
    while (slots[2 * slot + 1] != 0) {
      slot = (slot + 1) & mask;
    }
    slots[2 * slot] = key;
    slots[2 * slot + 1] = child;
  }

  /** The child of {@code parent} for a word of this hash, or 0. */
  int child(int parent, long hash) {
    long key = key(parent, hash);
    int slot = (int) key & mask;
    while (slots[2 * slot + 1] != 0 && slots[2 * slot] != key) {
      slot = (slot + 1) & mask;
    }
    return (int) slots[2 * slot + 1];
  }

  private static long key(int parent, long hash) {
    long mixed = (hash + parent * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}
