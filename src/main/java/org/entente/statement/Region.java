package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.model.Dyad;

/**
 * A stretch of a sentence that speaks of some dyads, from the first word of one deed's clause to
 * that of the next.
 */
final class Region {

  private final int first;
  private final int end;
  private final List<Frame> frames;
  private final Set<Dyad> dyads = new HashSet<>();
  private final Set<String> countries = new HashSet<>();

  private Region(int first, int end, List<Frame> frames, List<Party> parties) {
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
  static List<Region> of(List<Frame> frames, Syntax syntax) {
    List<Integer> starts = starts(frames, syntax);
    List<Region> regions = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int first = i == 0 ? 0 : starts.get(i);
      int end = i + 1 < starts.size() ? starts.get(i + 1) : Integer.MAX_VALUE;
      regions.add(
          new Region(
              first,
              end,
              frames.stream().filter(f -> first <= f.at() && f.at() < end).toList(),
              syntax.partiesIn(first, end)));
    }
    return regions;
  }

  /** Where the clauses of deeds begin, and those of others that name a country. */
  private static List<Integer> starts(List<Frame> frames, Syntax syntax) {
    Set<Integer> starts = new TreeSet<>();
    for (Frame frame : frames) {
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
  boolean binds(int word, Dyad dyad, Words words) {
    return frames.stream()
        .filter(frame -> frame.dyads().contains(dyad))
        .anyMatch(frame -> binds(frame, word, dyad, words));
  }

  private static boolean binds(Frame frame, int word, Dyad dyad, Words words) {
    List<Party> objects =
        frame.objects().stream().sorted(Comparator.comparing(Party::first)).toList();
    int segment = 0;
    int own = -1;
    int at = -1;
    for (int i = 0; i < objects.size(); i++) {
      Party object = objects.get(i);
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
  private static boolean isParted(Party one, Party next, Words words) {
    if (one.far().at() == next.far().at()) {
      return false;
    }
    for (int at = one.end(); at < next.far().at(); at++) {
      if (words.is(at, WordClass.OPEN) || words.is(at, WordClass.NAME)) {
        return true;
      }
    }
    return next.far().at() < one.end();
  }

  /** Where the part of one object of a row ends and that of the next begins. */
  private static int border(Party one, Party next, Words words) {
    int border = next.first();
    for (int at = next.first() - 1; at >= one.end(); at--) {
      if (words.is(at, WordClass.AND) || words.is(at, WordClass.COMMA)) {
        if (at < next.far().at()) {
          return at;
        }
        border = at;
      }
    }
    return border;
  }
}
