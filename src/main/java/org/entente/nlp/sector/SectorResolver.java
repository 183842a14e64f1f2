package org.entente.nlp.sector;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.entente.config.Threshold;
import org.entente.model.SectorMention;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.SectorLexicon;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.text.ListMarkers;
import org.entente.nlp.text.SentenceIndex;
import org.entente.nlp.text.Tokens;

/**
 * Finds the terms of sectors in a text, and the weight of each.
 *
 * <p>A term names a topic, or a means of dealing in one: a loan, an embassy, construction. A means
 * has its full weight only if the text names no topic, and a generic means is ignored in a sentence
 * that names a topic, or whose colon leads to one, unless it is listed beside another term. A term
 * in the name of a company is not a topic and has little weight.
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
    TermLists lists = new TermLists(text.text(), lexicon);
    BitSet withTopic = new BitSet();
    for (int i = 0; i < at.length; i++) {
      if (!isMeans(entries.get(i)) && !inNames.get(i)) {
        withTopic.set(at[i]);
      }
    }
    List<SectorMention> found = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      Entry entry = entries.get(i);
      boolean topic =
          withTopic.get(at[i])
              || (withTopic.get(at[i] + 1)
                  && ListMarkers.isHeading(text.text(), sentences.span(at[i])));
      if (!isGeneric(entry) || !topic || lists.isListed(spans, i)) {
        double share =
            isMeans(entry) && !withTopic.isEmpty() ? Threshold.WEIGHT_OF_MEANS.value() : 1;
        double weight =
            entry.weight()
                * share
                * (inNames.get(i) ? Threshold.WEIGHT_IN_COMPANY_NAME.value() : 1);
        found.add(new SectorMention(spans.get(i), at[i], entry.code(), entry.surface(), weight));
      }
    }
    return found;
  }

  private static boolean isMeans(Entry entry) {
    return entry.trait() == Trait.MEANS || isGeneric(entry);
  }

  private static boolean isGeneric(Entry entry) {
    return entry.trait() == Trait.GENERIC;
  }
}
