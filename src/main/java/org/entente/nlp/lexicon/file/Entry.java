package org.entente.nlp.lexicon.file;

import java.io.Serializable;
import org.entente.nlp.lexicon.trie.CaseRule;

/**
 * A row of a lexicon of phrases; see docs/lexicons.md for the meaning of each part.
 *
 * @param code what the phrase stands for; {@code -} for a blocker
 * @param kind how it stands for it
 * @param surface the phrase as a text writes it
 * @param weight how strongly it speaks for the code, above 0 and at most 3
 * @param trait a word for the rules, or empty
 */
public record Entry(
    String code,
    String kind,
    String surface,
    CaseRule caseRule,
    Inflection inflection,
    Validity validity,
    double weight,
    String trait)
    implements Serializable {

  /** The kind of a phrase that means nothing but swallows a reading inside it. */
  public static final String BLOCKER = "blocker";

  /** The kind of a verb and its object that mean more than each alone; no phrase of the text. */
  public static final String SENSE = "sense";

  /** The kind of a verb that names a sector where it tells a deed of two countries. */
  public static final String DEED = "deed";

  public boolean isBlocker() {
    return kind.equals(BLOCKER);
  }

  /** This entry with other forms. */
  public Entry with(Inflection other) {
    return new Entry(code, kind, surface, caseRule, other, validity, weight, trait);
  }
}
