package org.entente.resolve;

import java.util.List;
import org.entente.model.CountryMention;
import org.entente.model.Span;

/**
 * What became of the phrases of a document that may stand for a country.
 *
 * @param mentions those that do, in order, none overlapping but those that stand for two countries
 * @param rejections those that do not, in order
 */
public record Resolution(List<CountryMention> mentions, List<Rejection> rejections) {

  /**
   * A phrase that was not taken for a country.
   *
   * @param span in the document
   * @param rule why; {@code blocker} where the lexicon lists the whole phrase as something else
   */
  public record Rejection(Span span, String rule) {}
}
