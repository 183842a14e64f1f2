package org.entente.nlp.lexicon.trie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.entente.nlp.text.Tokens;

/**
 * A trie over the words of many phrases, which finds all of them in a text in one pass.
 *
 * <p>It finds whole words, case and accents folded; of the phrases that begin at one word the
 * longest that its case rule allows, and then continues after it. The work per word of text is
 * bounded by the longest phrase, so the time is linear in the text whatever it holds. Immutable,
 * hence free to share between threads.
 */
public final class TokenTrie {

  /** The most words a phrase may have. */
  public static final int LONGEST = 32;

  private static final Phrase[] NONE = {};

  private final Transitions transitions;
  private final boolean[] inner;
  private final int[] parents;
  private final String[] words;
  private final Phrase[][] phrases;
  private final BitFilter firstWords;
  private final BitFilter loneWords;
  private final BitFilter firstPairs;

  /** A phrase at the end of its path: the caller's index of it, and what its case rule asks. */
  private record Phrase(int index, CaseRule caseRule, int capitals, String[] written) {

    boolean allows(Tokens text, int first) {
      return switch (caseRule) {
        case ANY -> true;
        case CASED -> hasCapitals(text, first);
        case EXACT -> isWritten(text, first);
      };
    }

    private boolean hasCapitals(Tokens text, int first) {
      for (int left = capitals; left != 0; left &= left - 1) {
        if (!text.isCapital(first + Integer.numberOfTrailingZeros(left))) {
          return false;
        }
      }
      return true;
    }

    private boolean isWritten(Tokens text, int first) {
      for (int i = 0; i < written.length; i++) {
        if (!text.isWritten(first + i, written[i])) {
          return false;
        }
      }
      return true;
    }
  }

  /**
   * A phrase found: where, and the indexes of all phrases that are written so.
   *
   * @param begin its first UTF-16 unit
   * @param end the unit after its last
   * @param indexes as given to {@link Builder#add}, in the order they were added
   */
  public record Match(int begin, int end, int[] indexes) {}

  private TokenTrie(List<Builder.Node> nodes) {
    int count = nodes.size();
    transitions = new Transitions(count);
    inner = new boolean[count];
    parents = new int[count];
    words = new String[count];
    phrases = new Phrase[count][];
    phrases[0] = NONE;
    LongStream.Builder first = LongStream.builder();
    LongStream.Builder lone = LongStream.builder();
    LongStream.Builder pairs = LongStream.builder();
    for (int id = 1; id < count; id++) {
      Builder.Node node = nodes.get(id);
      transitions.put(node.parent, node.hash, id);
      inner[node.parent] = true;
      parents[id] = node.parent;
      words[id] = node.word;
      phrases[id] = node.phrases.toArray(NONE);
      if (node.parent == 0) {
        first.add(node.hash);
        if (phrases[id].length > 0) {
          lone.add(node.hash);
        }
      } else if (parents[node.parent] == 0) {
        pairs.add(pair(nodes.get(node.parent).hash, node.hash));
      }
    }
    firstWords = new BitFilter(first.build().toArray());
    loneWords = new BitFilter(lone.build().toArray());
    firstPairs = new BitFilter(pairs.build().toArray());
  }

  private static long pair(long first, long second) {
    return first * 31 + second;
  }

  /** All phrases in {@code text}, in order, none overlapping. */
  public List<Match> find(String text) {
    return find(Tokens.of(text));
  }

  /** All phrases in {@code text}, in order, none overlapping. */
  public List<Match> find(Tokens text) {
    List<Match> found = new ArrayList<>();
    int free = 0;
    for (int word = text.first(); word < text.limit(); word++) {
      if (mayBegin(text, word) && text.begin(word) >= free) {
        Match match = matchAt(text, word);
        if (match != null) {
          found.add(match);
          free = match.end();
        }
      }
    }
    return found;
  }

  /** Whether a phrase may begin at a word, by its hash and that of the next. */
  private boolean mayBegin(Tokens text, int word) {
    long hash = text.hash(word);
    return firstWords.mayHold(hash)
        && (loneWords.mayHold(hash)
            || (word + 1 < text.limit() && firstPairs.mayHold(pair(hash, text.hash(word + 1)))));
  }

  /** The longest phrase that begins at the word {@code first}, or null. */
  private Match matchAt(Tokens text, int first) {
    Match best = null;
    int node = 0;
    for (int last = first; ; last++) {
      node = transitions.child(node, text.hash(last));
      if (node == 0) {
        return best;
      }
      if (phrases[node].length > 0) {
        int[] indexes = allowed(node, text, first);
        if (indexes.length > 0 && isPath(node, text, last)) {
          best = new Match(text.begin(first), text.end(last), indexes);
        }
      }
      if (!inner[node] || !text.isFollowed(last)) {
        return best;
      }
    }
  }

  /** The indexes of the phrases of a node whose case rule allows the words from {@code first}. */
  private int[] allowed(int node, Tokens text, int first) {
    int[] indexes = new int[phrases[node].length];
    int count = 0;
    for (Phrase phrase : phrases[node]) {
      if (phrase.allows(text, first)) {
        indexes[count++] = phrase.index;
      }
    }
    return count == indexes.length ? indexes : Arrays.copyOf(indexes, count);
  }

  /** Whether the words up to {@code last} are those of the path to a node, letter by letter. */
  private boolean isPath(int node, Tokens text, int last) {
    int word = last;
    for (int id = node; id != 0; id = parents[id]) {
      if (!text.isFolded(word--, words[id])) {
        return false;
      }
    }
    return true;
  }

  /** Collects phrases for a trie. */
  public static final class Builder {

    private final List<Node> nodes = new ArrayList<>(List.of(new Node(0, "", 0)));

    private static final class Node {
      final int parent;
      final String word;
      final long hash;
      final Map<String, Integer> children = new LinkedHashMap<>();
      final List<Phrase> phrases = new ArrayList<>(1);

      Node(int parent, String word, long hash) {
        this.parent = parent;
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
      Tokens text = Tokens.of(surface);
      if (!text.beginWithWord()) {
        throw new IllegalArgumentException("'" + surface + "' does not begin with a word");
      }
      int node = 0;
      int capitals = 0;
      List<String> written = new ArrayList<>();
      for (int word = 0; word == 0 || text.isFollowed(word - 1); word++) {
        if (word == LONGEST) {
          throw new IllegalArgumentException("'" + surface + "' has more than 32 words");
        }
        if (text.isCapital(word) && Character.isLetter(surface.charAt(text.begin(word)))) {
          capitals |= 1 << word;
        }
        written.add(text.written(word));
        node = childOf(node, text.folded(word), text.hash(word));
      }
      Phrase phrase = new Phrase(index, caseRule, capitals, written.toArray(String[]::new));
      nodes.get(node).phrases.add(phrase);
      return this;
    }

    private int childOf(int parent, String word, long hash) {
      Integer known = nodes.get(parent).children.get(word);
      if (known != null) {
        return known;
      }
      nodes.add(new Node(parent, word, hash));
      nodes.get(parent).children.put(word, nodes.size() - 1);
      return nodes.size() - 1;
    }

    public TokenTrie build() {
      return new TokenTrie(nodes);
    }
  }
}
