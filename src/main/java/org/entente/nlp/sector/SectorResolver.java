package org.entente.nlp.sector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.config.Threshold;
import org.entente.model.SectorMention;
import org.entente.model.Span;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Finds the terms of sectors in a text, and how strongly each speaks for its sector there.
 *
 * <p>What is dealt in is the matter; a loan, an embassy or the building of something are means. A
 * means speaks in full only where the text names no matter, and a generic one is silent in a
 * sentence that names a matter, or that leads to one by its colon. A term in the name of a company
 * is no matter and says little.
 */
public final class SectorResolver {

  private final SectorLexicon lexicon;

  public SectorResolver(SectorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The terms in a text, in order. */
  public List<SectorMention> resolve(Tokens text, SentenceIndex sentences) {
    List<Span> spans = new ArrayList<>();
    List<Entry> entries = new ArrayList<>();
    for (PhraseMatcher.Hit hit : lexicon.terms().find(text)) {
      if (!hit.isBlocked()) {
        spans.add(hit.span());
        entries.add(hit.entries().get(0));
      }
    }
    int[] at = spans.stream().mapToInt(span -> sentences.idAt(span.begin())).toArray();
    BitSet inNames = CompanyNames.among(spans, text.text(), lexicon);
    BitSet withMatter = new BitSet();
    for (int i = 0; i < at.length; i++) {
      if (!isMeans(entries.get(i)) && !inNames.get(i)) {
        withMatter.set(at[i]);
      }
    }
    List<SectorMention> found = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Entry entry = entries.get(i);
      boolean matter =
          withMatter.get(at[i]) || (withMatter.get(at[i] + 1) && isHeading(text, sentences, at[i]));
      if (!isGeneric(entry) || !matter) {
        double share =
            isMeans(entry) && !withMatter.isEmpty() ? Threshold.WEIGHT_OF_MEANS.value() : 1;
        double weight =
            entry.weight()
                * share
                * (inNames.get(i) ? Threshold.WEIGHT_IN_COMPANY_NAME.value() : 1);
        found.add(new SectorMention(spans.get(i), at[i], entry.code(), entry.surface(), weight));
      }
    }
    return found;
  }

  /** Whether a sentence ends in a colon, and so is about what stands in the next. */
  private static boolean isHeading(Tokens text, SentenceIndex sentences, int sentence) {
    return text.text().charAt(sentences.span(sentence).end() - 1) == ':';
  }

  private static boolean isMeans(Entry entry) {
    return entry.trait() == Trait.MEANS || isGeneric(entry);
  }

  private static boolean isGeneric(Entry entry) {
    return entry.trait() == Trait.GENERIC;
  }
}
