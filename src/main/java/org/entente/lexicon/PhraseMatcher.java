package org.entente.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entente.model.Span;

/** Finds the phrases of a lexicon in texts, in all their forms; immutable. */
public final class PhraseMatcher {

  private final List<Entry> entries;
  private final TokenTrie trie;

  /**
   * A phrase found in a text.
   *
   * @param entries every entry that is written so, never empty; may disagree on the code
   */
  public record Hit(Span span, List<Entry> entries) {

    /** Whether a blocker swallows this phrase. */
    public boolean isBlocked() {
      for (Entry entry : entries) {
        if (entry.isBlocker()) {
          return true;
        }
      }
      return false;
    }
  }

  public PhraseMatcher(Lexicon lexicon) {
    entries = lexicon.entries();
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String form : entry.inflection().forms(entry.surface())) {
        builder.add(form, entry.caseRule(), i);
      }
    }
    trie = builder.build();
  }

  /** All phrases of the lexicon in {@code text}, in order, none overlapping; blockers too. */
  public List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    for (TokenTrie.Match match : trie.find(text)) {
      hits.add(new Hit(new Span(match.begin(), match.end()), entriesAt(match.indexes())));
    }
    return hits;
  }

  private List<Entry> entriesAt(int[] indexes) {
    return indexes.length == 1
        ? List.of(entries.get(indexes[0]))
        : Arrays.stream(indexes).distinct().mapToObj(entries::get).toList();
  }
}
