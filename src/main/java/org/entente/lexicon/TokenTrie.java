package org.entente.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.text.WordScanner;

/**
 * A trie over the words of many phrases, which finds all of them in a text in one pass.
 *
 * <p>It finds whole words, case and accents folded; of the phrases that begin at one word the
 * longest that its case rule allows, and then goes on behind it. The work per word of text is
 * bounded by the longest phrase, so the time is linear in the text whatever it holds. Immutable,
 * hence free to share between threads.
 */
public final class TokenTrie {

  /** The most words a phrase may have. */
  static final int LONGEST = 32;

  private static final int FILTER_BITS = 18;
  private static final int KEY_FILTER_BITS = 19;

  private final long[] keys;
  private final int[] children;
  private final char[][] words;
  private final int[] parents;
  private final boolean[] inner;
  private final Pattern[][] patterns;
  private final long[] rootFilter;
  private final long[] keyFilter;
  private final int mask;

  /** A phrase at the end of its path: the caller's index of it, and what its case rule asks. */
  private record Pattern(int index, CaseRule caseRule, int capitals, String[] written) {}

  /**
   * A phrase found: where, and the indexes of all phrases that are written so.
   *
   * @param begin its first UTF-16 unit
   * @param end the unit after its last
   * @param indexes as given to {@link Builder#add}, in the order they were added
   */
  public record Match(int begin, int end, int[] indexes) {}

  private TokenTrie(Builder builder) {
    int size = Integer.highestOneBit(Math.max(16, builder.nodes.size() * 3)) * 2;
    keys = new long[size];
    children = new int[size];
    mask = size - 1;
    rootFilter = new long[1 << (FILTER_BITS - 6)];
    keyFilter = new long[1 << (KEY_FILTER_BITS - 6)];
    int count = builder.nodes.size();
    words = new char[count][];
    parents = new int[count];
    inner = new boolean[count];
    patterns = new Pattern[count][];
    for (int id = 0; id < count; id++) {
      Builder.Node node = builder.nodes.get(id);
      words[id] = node.word;
      inner[id] = !node.children.isEmpty();
      patterns[id] = node.patterns.toArray(Pattern[]::new);
      for (int child : node.children.values()) {
        put(id, builder.nodes.get(child).hash, child);
        parents[child] = id;
      }
    }
  }

  private void put(int parent, long hash, int child) {
    if (parent == 0) {
      int root = filterBit(hash);
      rootFilter[root >>> 6] |= 1L << root;
    }
    long key = key(parent, hash);
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        throw new IllegalStateException("two paths of the trie have one hash");
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    int bit = keyFilterBit(key);
    keyFilter[bit >>> 6] |= 1L << bit;
    children[slot] = child;
  }

  private static int filterBit(long hash) {
    return (int) ((hash * 0x9e3779b97f4a7c15L) >>> (64 - FILTER_BITS));
  }

  private static int keyFilterBit(long key) {
    return (int) (key >>> (64 - KEY_FILTER_BITS));
  }

  private static long key(int parent, long hash) {
    long mixed = (hash + parent * 0x9e3779b97f4a7c15L) * 0xd6e8feb86659fd93L;
    mixed ^= mixed >>> 32;
    return mixed == 0 ? 1 : mixed;
  }

  /** All phrases in {@code text}, in order, none overlapping. */
  public List<Match> find(String text) {
    return find(text, 0);
  }

  /** All phrases in {@code text} that begin at or after {@code from}. */
  public List<Match> find(String text, int from) {
    List<Match> found = new ArrayList<>();
    char[] units = text.toCharArray();
    WordScanner scanner = new WordScanner(units);
    int at = from;
    while (scanner.seek(at)) {
      at = scanner.end();
      int bit = filterBit(scanner.hash());
      if ((rootFilter[bit >>> 6] & (1L << bit)) != 0) {
        Match match = matchAt(scanner);
        if (match != null) {
          found.add(match);
          at = match.end();
        }
      }
    }
    return found;
  }

  /** The longest phrase that begins at the scanner's word, or null. */
  private Match matchAt(WordScanner scanner) {
    int begin = scanner.begin();
    int capitals = 0;
    int node = 0;
    Match best = null;
    for (int depth = 0; depth < LONGEST; depth++) {
      node = child(node, scanner);
      if (node < 0) {
        break;
      }
      if (scanner.isCapital()) {
        capitals |= 1 << depth;
      }
      if (patterns[node].length > 0) {
        int[] indexes = allowed(node, scanner, begin, capitals);
        if (indexes.length > 0 && isPath(node, scanner, begin, depth)) {
          best = new Match(begin, scanner.end(), indexes);
        }
      }
      if (!inner[node] || !scanner.follow(scanner.end())) {
        break;
      }
    }
    return best;
  }

  /** The child for the scanner's word, by its hash alone, or -1. */
  private int child(int parent, WordScanner scanner) {
    long key = key(parent, scanner.hash());
    int bit = keyFilterBit(key);
    if ((keyFilter[bit >>> 6] & (1L << bit)) == 0) {
      return -1;
    }
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** Whether the words from {@code begin} on are those of the path to a node, letter by letter. */
  private boolean isPath(int node, WordScanner scanner, int begin, int depth) {
    int[] path = new int[depth + 1];
    for (int i = depth, id = node; i >= 0; i--, id = parents[id]) {
      path[i] = id;
    }
    WordScanner again = scanner.at(begin);
    for (int i = 0; i <= depth; i++) {
      if ((i > 0 && !again.follow(again.end())) || !again.isFolded(words[path[i]])) {
        return false;
      }
    }
    return true;
  }

  private int[] allowed(int node, WordScanner scanner, int begin, int capitals) {
    Pattern[] candidates = patterns[node];
    int[] indexes = new int[candidates.length];
    int count = 0;
    for (Pattern pattern : candidates) {
      boolean fits =
          switch (pattern.caseRule) {
            case ANY -> true;
            case CASED -> (pattern.capitals & ~capitals) == 0;
            case EXACT -> isWritten(pattern, scanner, begin);
          };
      if (fits) {
        indexes[count++] = pattern.index;
      }
    }
    return Arrays.copyOf(indexes, count);
  }

  private static boolean isWritten(Pattern pattern, WordScanner scanner, int begin) {
    int end = scanner.end();
    WordScanner again = scanner.at(begin);
    for (String word : pattern.written) {
      if (!again.written().equals(word)) {
        return false;
      }
      if (again.end() < end) {
        again.follow(again.end());
      }
    }
    return true;
  }

  /** Collects phrases for a trie. */
  public static final class Builder {

    private final List<Node> nodes = new ArrayList<>(List.of(new Node(new char[0], 0)));

    private static final class Node {
      final char[] word;
      final long hash;
      final Map<String, Integer> children = new LinkedHashMap<>();
      final List<Pattern> patterns = new ArrayList<>(1);

      Node(char[] word, long hash) {
        this.word = word;
        this.hash = hash;
      }
    }

    /**
     * Adds a phrase.
     *
     * @param index the caller's number for it
     * @throws IllegalArgumentException if it has no word, or more than 32 words
     */
    public Builder add(String surface, CaseRule caseRule, int index) {
      WordScanner scanner = new WordScanner(surface.toCharArray());
      if (!scanner.seek(0) || scanner.begin() > 0) {
        throw new IllegalArgumentException("'" + surface + "' does not begin with a word");
      }
      int node = 0;
      int capitals = 0;
      List<String> written = new ArrayList<>();
      boolean more = true;
      for (; more; more = scanner.follow(scanner.end())) {
        if (written.size() == LONGEST) {
          throw new IllegalArgumentException("'" + surface + "' has more than 32 words");
        }
        String word = scanner.folded();
        if (scanner.isCapital() && Character.isLetter(surface.charAt(scanner.begin()))) {
          capitals |= 1 << written.size();
        }
        written.add(scanner.written());
        node = childOf(node, word, scanner.hash());
      }
      Pattern pattern = new Pattern(index, caseRule, capitals, written.toArray(String[]::new));
      nodes.get(node).patterns.add(pattern);
      return this;
    }

    private int childOf(int parent, String word, long hash) {
      Integer known = nodes.get(parent).children.get(word);
      if (known != null) {
        return known;
      }
      nodes.add(new Node(word.toCharArray(), hash));
      nodes.get(parent).children.put(word, nodes.size() - 1);
      return nodes.size() - 1;
    }

    public TokenTrie build() {
      return new TokenTrie(this);
    }
  }
}
