package org.entente.resolve;

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
    List<PhraseMatcher.Hit> hits =
        terms.find(text).stream().filter(hit -> !hit.isBlocked()).toList();
    List<Span> spans = hits.stream().map(PhraseMatcher.Hit::span).toList();
    CompanyNames companies = new CompanyNames(text, spans);
    boolean named =
        hits.stream().anyMatch(hit -> !isMeans(entry(hit)) && !companies.hold(hit.span()));
    return hits.stream()
        .map(
            hit -> {
              Entry entry = entry(hit);
              double share = named && isMeans(entry) ? SHARE_OF_MEANS : 1;
              double inName = companies.hold(hit.span()) ? SHARE_IN_COMPANY_NAME : 1;
              return new SectorMention(
                  hit.span(),
                  sentences.idAt(hit.span().begin()),
                  entry.code(),
                  entry.surface(),
                  entry.weight() * share * inName);
            })
        .toList();
  }

  private static Entry entry(PhraseMatcher.Hit hit) {
    return hit.entries().get(0);
  }

  private static boolean isMeans(Entry entry) {
    return entry.trait().equals(Traits.MEANS);
  }
}
