package org.entente.nlp.statement;

import java.util.List;
import java.util.Set;
import org.entente.model.CountryMention;
import org.entente.model.Dyad;
import org.entente.model.SectorMention;
import org.entente.model.text.Span;
import org.entente.nlp.event.Events;
import org.entente.nlp.event.Participation;
import org.entente.nlp.syntax.ParsedSentence;

/** Determines which parts of a sentence belong to a dyad. */
final class DyadScopes {

  private final ParsedSentence sentence;
  private final Set<Dyad> stated;
  private final Set<Dyad> all;
  private final List<EventSegment> segments;
  private final Participation participation;

  DyadScopes(ParsedSentence sentence, Events events) {
    this.sentence = sentence;
    this.stated = events.statedDyads();
    this.all = events.dyads();
    this.segments = EventSegment.of(sentence, events.stated());
    this.participation = new Participation(sentence, events);
  }

  /** Whether a sector belongs to two countries. */
  boolean binds(SectorMention sector, CountryMention one, CountryMention other) {
    Dyad dyad = Dyad.of(one.country(), other.country());
    if (all.contains(dyad)) {
      return binds(sector.span(), dyad);
    }
    boolean inPhrase = participation.isInOnePhrase(one, other);
    return stated.isEmpty()
        ? inPhrase || participation.mayDeal(one, other, sentence.tokenAt(sector.span()))
        : inPhrase && isBetween(sector.span(), one.span(), other.span());
  }

  private static boolean isBetween(Span span, Span one, Span other) {
    return span.begin() >= Math.min(one.begin(), other.begin())
        && span.end() <= Math.max(one.end(), other.end());
  }

  /** Whether a span belongs to a dyad. */
  boolean binds(Span span, Dyad dyad) {
    int token = sentence.tokenAt(span);
    for (EventSegment segment : segments) {
      if (segment.contains(token) && segments.stream().anyMatch(s -> s.dyads().contains(dyad))) {
        return segment.dyads().isEmpty()
            ? !segment.isOfOthers(dyad)
            : segment.dyads().contains(dyad) && segment.binds(token, dyad, sentence.tokens());
      }
    }
    return true;
  }
}
