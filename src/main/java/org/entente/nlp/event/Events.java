package org.entente.nlp.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Direction;
import org.entente.nlp.event.Event.Bearing;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.syntax.ClauseStructure;
import org.entente.nlp.syntax.LexiconHit;

/** The deeds of a sentence, and which of them holds of two countries. */
public final class Events {

  private final List<Event> frames;

  public Events(ClauseStructure syntax, Map<Integer, LexiconHit> cues, Map<String, Entry> senses) {
    PredicateSenses meanings = new PredicateSenses(syntax, cues, senses);
    VerbEvents ofVerbs = new VerbEvents(syntax, meanings);
    frames = new ArrayList<>(ofVerbs.frames());
    frames.addAll(new NominalEvents(syntax, meanings, ofVerbs, cues).frames());
  }

  /** What the sentence itself states of two countries. */
  public List<Event> stated() {
    return frames.stream().filter(frame -> frame.depth() == 0 && !frame.dyads().isEmpty()).toList();
  }

  public List<Event> all() {
    return frames;
  }

  /** The deed that the sentence states most plainly of two countries. */
  public Optional<Event> of(String one, String other) {
    return frames.stream()
        .filter(frame -> frame.isBetween(one, other) || frame.joins(one, other))
        .min(
            Comparator.comparing((Event frame) -> frame.relation().isEmpty())
                .thenComparing(frame -> !frame.isBetween(one, other))
                .thenComparing(Event::depth)
                .thenComparing(frame -> frame.bearing() == Bearing.MUTUAL)
                .thenComparing(Event::at));
  }

  /** From whom to whom a deed goes, where it has a direction between two countries. */
  public static Optional<Direction> direction(Event frame, String one, String other) {
    if (frame.bearing() == Bearing.MUTUAL
        || !frame.isBetween(one, other)
        || frame.joins(one, other)) {
      return Optional.empty();
    }
    boolean forward =
        frame.subjects().stream().anyMatch(party -> party.country().equals(one))
            == (frame.bearing() == Bearing.FORWARD);
    return Optional.of(forward ? new Direction(one, other) : new Direction(other, one));
  }
}
