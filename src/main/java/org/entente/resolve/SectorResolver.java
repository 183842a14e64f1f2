package org.entente.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.lexicon.Entry;
import org.entente.lexicon.PhraseMatcher;
import org.entente.model.SectorMention;
import org.entente.model.Span;

/**
 * Finds the terms of sectors in a text, and how strongly each speaks for its sector there.
 *
 * <p>What is dealt in is the matter; a loan, an embassy or the building of something are means. A
 * means speaks in full only where the text names no matter. A term in the name of a company says
 * little of what the company does here.
 */
public final class SectorResolver {

  private static final double SHARE_OF_MEANS = 0.2;
  private static final double SHARE_IN_COMPANY_NAME = 0.1;

  private final PhraseMatcher terms;

  public SectorResolver(PhraseMatcher terms) {
    this.terms = terms;
  }

  /** The terms in {@code text}, in order. */
  public List<SectorMention> resolve(String text, SentenceIndex sentences) {
    List<Span> spans = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (PhraseMatcher.Hit hit : terms.find(text)) {
      if (!hit.isBlocked()) {
        spans.add(hit.span());
        entries.add(hit.entries().get(0));
      }
    }
    BitSet inNames = CompanyNames.among(spans, text);
    boolean matterIsNamed = false;
    for (int i = 0; i < entries.size() && !matterIsNamed; i++) {
      matterIsNamed = !isMeans(entries.get(i)) && !inNames.get(i);
    }
    List<SectorMention> found = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      double share = matterIsNamed && isMeans(entry) ? SHARE_OF_MEANS : 1;
      double weight = entry.weight() * share * (inNames.get(i) ? SHARE_IN_COMPANY_NAME : 1);
      int sentence = sentences.idAt(spans.get(i).begin());
      found.add(
          new SectorMention(spans.get(i), sentence, entry.code(), entry.surface(), weight));
    }
    return found;
  }

  private static boolean isMeans(Entry entry) {
    return entry.trait().equals(Traits.MEANS);
  }
}
