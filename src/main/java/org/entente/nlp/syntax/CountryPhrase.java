package org.entente.nlp.syntax;

import java.util.List;
import org.entente.model.CountryMention;

/**
 * A country named in a sentence, and what governs its name there.
 *
 * @param first the first word of the name
 * @param end the word after its last
 * @param near the preposition right before its noun phrase, if any
 * @param far that before the head of the phrases it belongs to by "of": "with" in "with the leaders
 *     of Iran"
 * @param modifier whether it only says of which country the noun behind it is
 */
public record CountryPhrase(
    CountryMention mention, int first, int end, Governor near, Governor far, boolean modifier) {

  /**
   * What governs a noun phrase.
   *
   * @param at the number of the word: a preposition, a verb, or -1 for none; names that are joined
   *     by "and" or stand in a list share one
   * @param preposition the preposition; empty for a subject or a direct object
   */
  public record Governor(int at, String preposition) {

    static final Governor NONE = new Governor(-1, "");
  }

  /** The parties of a list that begin between two words. */
  static List<CountryPhrase> between(List<CountryPhrase> parties, int first, int end) {
    return parties.stream().filter(p -> p.first >= first && p.first < end).toList();
  }

  public String country() {
    return mention.country();
  }
}
