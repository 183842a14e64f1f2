package org.entente.nlp.statement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.model.Dyad;
import org.entente.model.Quantity;
import org.entente.model.SectorMention;
import org.entente.model.text.Span;
import org.entente.nlp.syntax.ParsedSentence;

/** Binds the quantities of a sentence to its dyads and sectors. */
final class QuantityBinder {

  private final List<Quantity> quantities;
  private final DyadScopes scopes;
  private final List<SectorMention> sectors;

  /**
   * A binder in one sentence.
   *
   * @param sectors all sectors of the sentence: a measure belongs to the nearest of them alone
   */
  QuantityBinder(ParsedSentence sentence, DyadScopes scopes, List<SectorMention> sectors) {
    this.quantities = Quantities.of(sentence);
    this.scopes = scopes;
    this.sectors = sectors;
  }

  /** The quantity of a dyad that is nearest to a sector. */
  Optional<Quantity> bind(Optional<SectorMention> sector, Dyad dyad) {
    return quantities.stream()
        .filter(quantity -> scopes.binds(quantity.span(), dyad))
        .filter(quantity -> measures(quantity, sector))
        .min(
            Comparator.comparing(
                quantity -> sector.map(of -> distance(of.span(), quantity.span())).orElse(0)));
  }

  private boolean measures(Quantity quantity, Optional<SectorMention> sector) {
    if (sector.isEmpty() || quantity.unit().equals(Quantity.COUNT)) {
      return true;
    }
    return sectors.stream()
        .min(Comparator.comparing(other -> distance(other.span(), quantity.span())))
        .filter(nearest -> nearest.sector().equals(sector.get().sector()))
        .isPresent();
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end()));
  }
}
