package org.entente.nlp.sector;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.model.SectorMention;
import org.entente.model.text.Span;
import org.entente.nlp.lexicon.SectorLexicon;

/**
 * Leaves out the weak terms that their article does not support.
 *
 * <p>A topic of an article is a sector that it names by two different terms. A weak term, such as
 * "energy" or "media", is left out of an article that has topics, but not its sector among them,
 * unless it is listed beside another term.
 */
public final class SectorSupport {

  private SectorSupport() {}

  /** Those of the terms of an article that it supports. */
  public static List<SectorMention> supported(
      String text, List<SectorMention> terms, SectorLexicon lexicon) {
    Set<String> topics = topics(terms);
    if (topics.isEmpty()) {
      return terms;
    }
    List<Span> spans = terms.stream().map(SectorMention::span).toList();
    TermLists lists = new TermLists(text, lexicon);
    List<SectorMention> supported = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      SectorMention term = terms.get(i);
      if (!lexicon.weak().contains(term.term())
          || topics.contains(term.sector())
          || lists.isListed(spans, i)) {
        supported.add(term);
      }
    }
    return supported;
  }

  /** The sectors that are named by two different terms. */
  private static Set<String> topics(List<SectorMention> terms) {
    Map<String, String> first = new HashMap<>();
    Set<String> topics = new HashSet<>();
    for (SectorMention term : terms) {
      if (!first.computeIfAbsent(term.sector(), k -> term.term()).equals(term.term())) {
        topics.add(term.sector());
      }
    }
    return topics;
  }
}
