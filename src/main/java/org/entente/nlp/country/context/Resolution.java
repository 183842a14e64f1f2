package org.entente.nlp.country.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Span;
import org.entente.nlp.text.Boilerplate;

/**
 * The phrases of a document that may refer to a country, accepted or rejected.
 *
 * @param mentions those accepted, in order; none overlap except those that refer to two countries
 * @param rejections those rejected, in order
 */
public record Resolution(List<CountryMention> mentions, List<Rejection> rejections) {

  /**
   * A phrase that does not refer to a country.
   *
   * @param span in the document
   * @param rule the rule that rejected it
   */
  public record Rejection(Span span, Rule rule) {}

  /** The same, with the mentions in {@code boilerplate} rejected. */
  public Resolution without(Boilerplate.Lines boilerplate) {
    if (boilerplate.lines().isEmpty()) {
      return this;
    }
    List<CountryMention> kept = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>(rejections);
    for (CountryMention mention : mentions) {
      if (boilerplate.hold(mention.span())) {
        rejected.add(new Rejection(mention.span(), Rule.BOILERPLATE));
      } else {
        kept.add(mention);
      }
    }
    rejected.sort(Comparator.comparingInt(rejection -> rejection.span().begin()));
    return new Resolution(kept, rejected);
  }
}
