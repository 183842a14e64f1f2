package org.entente.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Dyad;
import org.entente.nlp.event.Event;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.CountryPhrase;
import org.entente.nlp.syntax.PartOfSpeech;
import org.entente.nlp.syntax.SentenceTokens;

/**
 * A stretch of a sentence that speaks of some dyads, from the first word of one deed's clause to
 * that of the next.
 */
final class ClauseSegment {

  private final int first;
  private final int end;
  private final List<Event> frames;
  private final Set<Dyad> dyads = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private ClauseSegment(int first, int end, List<Event> frames, List<CountryPhrase> parties) {
    this.first = first;
    this.end = end;
    this.frames = frames;
    frames.forEach(frame -> dyads.addAll(frame.dyads()));
    parties.forEach(party -> countries.add(party.country()));
  }

  /**
   * The regions of a sentence, in order; none where it says no deed of two countries.
   *
   * @param frames what the sentence itself states of two countries
   */
  static List<ClauseSegment> of(List<Event> frames, ClauseStructure syntax) {
    List<Integer> starts = starts(frames, syntax);
    List<ClauseSegment> regions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int first = i == 0 ? 0 : starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      regions.add(
          new ClauseSegment(
              first,
              end,
              frames.stream().filter(f -> first <= f.at() && f.at() < end).toList(),
              syntax.partiesIn(first, end)));
    }
    return regions;
  }

  /** Where the clauses of deeds begin, and those of others that name a country. */
  private static List<Integer> starts(List<Event> frames, ClauseStructure syntax) {
    Set<Integer> starts = new TreeSet<>();
    for (Event frame : frames) {
      if (frame.isOfVerb(syntax)) {
        starts.add(syntax.subjectFirst(frame.verb()));
      }
    }
    if (!starts.isEmpty()) {
      for (int verb = 0; verb < syntax.verbs().size(); verb++) {
        if (syntax.isCoordinate(verb) && syntax.namesCountry(verb)) {
          starts.add(syntax.subjectFirst(verb));
        }
      }
    }
    return List.copyOf(starts);
  }

  boolean contains(int word) {
    return first <= word && word < end;
  }

  /** The dyads that a deed of this region is said of. */
  Set<Dyad> dyads() {
    return dyads;
  }

  /** Whether it speaks of countries, and of neither of these two. */
  boolean isOfOthers(Dyad dyad) {
    return !countries.isEmpty() && !countries.contains(dyad.a()) && !countries.contains(dyad.b());
  }

  /**
   * Whether what the word names belongs to a dyad here: it does not where it stands with another
   * country in a row of objects, as in "gas to China and fruit to Russia".
   */
  boolean binds(int word, Dyad dyad, SentenceTokens words) {
    return frames.stream()
        .filter(frame -> frame.dyads().contains(dyad))
        .anyMatch(frame -> binds(frame, word, dyad, words));
  }

  private static boolean binds(Event frame, int word, Dyad dyad, SentenceTokens words) {
    List<CountryPhrase> objects =
        frame.objects().stream().sorted(Comparator.comparing(CountryPhrase::first)).toList();
    int segment = 0;
    int own = -1;
    int at = -1;
    for (int i = 0; i < objects.size(); i++) {
      CountryPhrase object = objects.get(i);
      if (i > 0 && isParted(objects.get(i - 1), object, words)) {
        segment++;
        if (at < 0 && word < border(objects.get(i - 1), object, words)) {
          at = segment - 1;
        }
      }
      String country = object.country();
      if (country.equals(dyad.a()) || country.equals(dyad.b())) {
        own = segment;
      }
    }
    boolean before = word < frame.at();
    return segment == 0 || before || own < 0 || own == (at < 0 ? segment : at);
  }

  /**
   * Whether something of its own goes to the next object of a row: not in "to China and to Iran".
   */
  private static boolean isParted(CountryPhrase one, CountryPhrase next, SentenceTokens words) {
    if (one.far().at() == next.far().at()) {
      return false;
    }
    for (int at = one.end(); at < next.far().at(); at++) {
      if (words.is(at, PartOfSpeech.OPEN) || words.is(at, PartOfSpeech.NAME)) {
        return true;
      }
    }
    return next.far().at() < one.end();
  }

  /** Where the part of one object of a row ends and that of the next begins. */
  private static int border(CountryPhrase one, CountryPhrase next, SentenceTokens words) {
    int border = next.first();
    for (int at = next.first() - 1; at >= one.end(); at--) {
      if (words.is(at, PartOfSpeech.AND) || words.is(at, PartOfSpeech.COMMA)) {
        if (at < next.far().at()) {
          return at;
        }
        border = at;
      }
    }
    return border;
  }
}
