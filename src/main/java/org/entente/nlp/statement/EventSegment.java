package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Dyad;
import org.entente.nlp.event.Event;
import org.entente.nlp.syntax.Clause;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.ParsedSentence;
import org.entente.nlp.syntax.token.PartOfSpeech;
import org.entente.nlp.syntax.token.SentenceTokens;
import org.entente.nlp.syntax.token.TokenRange;

/**
 * A stretch of a sentence that is about some dyads: from the first token of a clause with an event
 * to that of the next.
 */
final class EventSegment {

  private final int first;
  private final int end;
  private final List<Event> events;
  private final Set<Dyad> dyads = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private EventSegment(int first, int end, List<Event> events, List<CountryPhrase> phrases) {
    this.first = first;
    this.end = end;
    this.events = events;
    events.forEach(event -> dyads.addAll(event.dyads()));
    phrases.forEach(phrase -> countries.add(phrase.country()));
  }

  /** The segments of a sentence, in order; none if it states no event of two countries. */
  static List<EventSegment> of(ParsedSentence sentence, List<Event> stated) {
    List<Integer> starts = starts(sentence, stated);
    List<EventSegment> segments = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int first = i == 0 ? 0 : starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      segments.add(
          new EventSegment(
              first,
              end,
              stated.stream().filter(e -> first <= e.predicate() && e.predicate() < end).toList(),
              sentence.countriesIn(first, end)));
    }
    return segments;
  }

  /** The first tokens of clauses with events, and of other independent ones that name a country. */
  private static List<Integer> starts(ParsedSentence sentence, List<Event> stated) {
    Set<Integer> starts = new TreeSet<>();
    for (Event event : stated) {
      if (event.isVerbal()) {
        starts.add(event.clause().orElseThrow().subject().first());
      }
    }
    if (!starts.isEmpty()) {
      for (Clause clause : sentence.clauses()) {
        TokenRange range = clause.range();
        boolean namesCountry = !sentence.countriesIn(range.first(), range.end()).isEmpty();
        if (clause.isIndependent() && namesCountry) {
          starts.add(clause.subject().first());
        }
      }
    }
    return List.copyOf(starts);
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  /** The dyads that its events are stated of. */
  Set<Dyad> dyads() {
    return dyads;
  }

  /** Whether it names countries, and neither of these two. */
  boolean isOfOthers(Dyad dyad) {
    return !countries.isEmpty() && !countries.contains(dyad.a()) && !countries.contains(dyad.b());
  }

  /**
   * Whether what a token names belongs to a dyad: it does not if it is next to another country in a
   * row of targets, as in "gas to China and fruit to Russia".
   */
  boolean binds(int token, Dyad dyad, SentenceTokens tokens) {
    return events.stream()
        .filter(event -> event.dyads().contains(dyad))
        .anyMatch(event -> binds(event, token, dyad, tokens));
  }

  private static boolean binds(Event event, int token, Dyad dyad, SentenceTokens tokens) {
    List<CountryPhrase> targets =
        event.targets().stream().sorted(Comparator.comparing(CountryPhrase::first)).toList();
    int segment = 0;
    int own = -1;
    int at = -1;
    for (int i = 0; i < targets.size(); i++) {
      CountryPhrase target = targets.get(i);
      if (i > 0 && isSeparate(targets.get(i - 1), target, tokens)) {
        segment++;
        if (at < 0 && token < border(targets.get(i - 1), target, tokens)) {
          at = segment - 1;
        }
      }
      String country = target.country();
      if (country.equals(dyad.a()) || country.equals(dyad.b())) {
        own = segment;
      }
    }
    boolean before = token < event.predicate();
    return segment == 0 || before || own < 0 || own == (at < 0 ? segment : at);
  }

  /** Whether the next target of a row has an object of its own: not in "to China and to Iran". */
  private static boolean isSeparate(CountryPhrase one, CountryPhrase next, SentenceTokens tokens) {
    if (one.headGovernor().at() == next.headGovernor().at()) {
      return false;
    }
    for (int at = one.end(); at < next.headGovernor().at(); at++) {
      if (tokens.is(at, PartOfSpeech.CONTENT) || tokens.is(at, PartOfSpeech.COUNTRY)) {
        return true;
      }
    }
    return next.headGovernor().at() < one.end();
  }

  /** The token where the part of one target ends and that of the next begins. */
  private static int border(CountryPhrase one, CountryPhrase next, SentenceTokens tokens) {
    int border = next.first();
    for (int at = next.first() - 1; at >= one.end(); at--) {
      if (tokens.is(at, PartOfSpeech.COORDINATOR) || tokens.is(at, PartOfSpeech.COMMA)) {
        if (at < next.headGovernor().at()) {
          return at;
        }
        border = at;
      }
    }
    return border;
  }
}
