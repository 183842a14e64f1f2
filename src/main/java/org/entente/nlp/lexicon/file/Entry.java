package org.entente.nlp.lexicon.file;

import java.io.Serializable;
import org.entente.nlp.lexicon.trie.CaseRule;

/**
 * A row of a lexicon of phrases; see docs/lexicons.md for the meaning of each part.
 *
 * @param code what the phrase refers to; {@code -} for a blocker
 * @param kind how the phrase refers to it
 * @param surface the phrase as a text writes it
 * @param weight how strongly it indicates the code, above 0 and at most 3
 * @param trait what the rules must know about it
 */
public record Entry(
    String code,
    EntryKind kind,
    String surface,
    CaseRule caseRule,
    Inflection inflection,
    Validity validity,
    double weight,
    Trait trait)
    implements Serializable {

  public boolean isBlocker() {
    return kind == EntryKind.BLOCKER;
  }

  /** This entry with other forms. */
  public Entry with(Inflection other) {
    return new Entry(code, kind, surface, caseRule, other, validity, weight, trait);
  }
}
