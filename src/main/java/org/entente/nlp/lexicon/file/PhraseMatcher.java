package org.entente.nlp.lexicon.file;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.trie.TokenTrie;
import org.entente.nlp.text.Tokens;

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

  /**
   * A matcher of a lexicon.
   *
   * @param verbs the verbs with forms that the endings do not give
   */
  public PhraseMatcher(Lexicon lexicon, VerbForms verbs) {
    entries = lexicon.entries();
    TokenTrie.Builder builder = new TokenTrie.Builder();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      for (String form : entry.inflection().forms(entry.surface(), verbs)) {
        builder.add(form, entry.caseRule(), i);
      }
    }
    trie = builder.build();
  }

  /** All phrases of the lexicon in {@code text}, in order, none overlapping; blockers too. */
  public List<Hit> find(String text) {
    return find(Tokens.of(text));
  }

  /** All phrases of the lexicon in {@code text}, in order, none overlapping; blockers too. */
  public List<Hit> find(Tokens text) {
    List<TokenTrie.Match> matches = trie.find(text);
    List<Hit> hits = new ArrayList<>(matches.size());
    for (TokenTrie.Match match : matches) {
      hits.add(new Hit(new Span(match.begin(), match.end()), entriesAt(match.indexes())));
    }
    return hits;
  }

  /** The entries of these indexes, which are in order. */
  private List<Entry> entriesAt(int[] indexes) {
    if (indexes.length == 1) {
      return List.of(entries.get(indexes[0]));
    }
    List<Entry> found = new ArrayList<>(indexes.length);
    int last = -1;
    for (int index : indexes) {
      if (index != last) {
        found.add(entries.get(index));
      }
      last = index;
    }
    return found;
  }
}
