package org.entente.nlp.sector;

import java.util.List;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.SectorLexicon;

/** Determines which terms of sectors are listed beside another: "trade, energy and culture". */
final class TermLists {

  private final String text;
  private final SectorLexicon lexicon;

  TermLists(String text, SectorLexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** Whether a conjunction or a comma joins a term to the next or the one before. */
  boolean isListed(List<Span> terms, int term) {
    return (term > 0 && areJoined(terms.get(term - 1), terms.get(term)))
        || (term + 1 < terms.size() && areJoined(terms.get(term), terms.get(term + 1)));
  }

  private boolean areJoined(Span one, Span next) {
    return one.end() < next.begin()
        && lexicon.listLinks().contains(text.substring(one.end(), next.begin()).strip());
  }
}
