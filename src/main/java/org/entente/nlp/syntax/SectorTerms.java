package org.entente.nlp.syntax;

import java.util.Locale;
import org.entente.model.SectorMention;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.codes.SectorTrait;

/** Whether the terms of sectors are goods in a sentence. */
final class SectorTerms {

  private SectorTerms() {}

  /** Whether a term names goods, and not those who make or move them. */
  static boolean isGoods(SectorMention mention, SectorLexicon lexicon) {
    String term = mention.term();
    String last = term.substring(term.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return !lexicon.persons().contains(last) && lexicon.has(mention.sector(), SectorTrait.GOODS);
  }
}
