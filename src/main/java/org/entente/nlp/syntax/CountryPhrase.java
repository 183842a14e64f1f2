package org.entente.nlp.syntax;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.CountryMention;

/**
 * A country named in a sentence, and what governs its name there.
 *
 * @param first the first token of the name
 * @param end the token after its last
 * @param governor the preposition or verb right before its noun phrase, if any
 * @param headGovernor that before the head of an of-phrase: "with" in "with the leaders of Iran";
 *     otherwise the governor
 * @param isModifier whether it modifies the noun after it: "Iranian oil"
 */
public record CountryPhrase(
    CountryMention mention,
    int first,
    int end,
    Governor governor,
    Governor headGovernor,
    boolean isModifier) {

  /**
   * The word that governs a noun phrase.
   *
   * @param at its token: a preposition or a verb, or -1 if there is none; names joined by "and" or
   *     in a list share one
   * @param preposition the preposition; empty for a subject or a direct object
   */
  public record Governor(int at, String preposition) {

    static final Governor NONE = new Governor(-1, "");
  }

  /** Those that begin in a range. */
  static List<CountryPhrase> in(TokenRange range, List<CountryPhrase> phrases) {
    List<CountryPhrase> found = new ArrayList<>();
    for (CountryPhrase phrase : phrases) {
      if (range.contains(phrase.first)) {
        found.add(phrase);
      }
    }
    return found;
  }

  CountryPhrase asModifier() {
    return new CountryPhrase(mention, first, end, governor, headGovernor, true);
  }

  /** The preposition right before its noun phrase, or empty. */
  public String preposition() {
    return governor.preposition();
  }

  /** The preposition before the head of its of-phrase, or empty. */
  public String headPreposition() {
    return headGovernor.preposition();
  }

  public String country() {
    return mention.country();
  }
}
