package org.entente.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.lexicon.Entry;
import org.entente.model.Direction;
import org.entente.statement.Frame.Bearing;

/** The deeds of a sentence, and which of them holds of two countries. */
final class Frames {

  private final List<Frame> frames;

  Frames(Syntax syntax, Map<Integer, Cue> cues, Map<String, Entry> senses) {
    Meanings meanings = new Meanings(syntax, cues, senses);
    VerbFrames ofVerbs = new VerbFrames(syntax, meanings);
    frames = new ArrayList<>(ofVerbs.frames());
    frames.addAll(new NounFrames(syntax, meanings, ofVerbs, cues).frames());
  }

  /** What the sentence itself states of two countries. */
  List<Frame> stated() {
    return frames.stream().filter(frame -> frame.depth() == 0 && !frame.dyads().isEmpty()).toList();
  }

  List<Frame> all() {
    return frames;
  }

  /** The deed that the sentence states most plainly of two countries. */
  Optional<Frame> of(String one, String other) {
    return frames.stream()
        .filter(frame -> frame.isBetween(one, other) || frame.joins(one, other))
        .min(
            Comparator.comparing((Frame frame) -> frame.relation().isEmpty())
                .thenComparing(frame -> !frame.isBetween(one, other))
                .thenComparing(Frame::depth)
                .thenComparing(frame -> frame.bearing() == Bearing.MUTUAL)
                .thenComparing(Frame::at));
  }

  /** From whom to whom a deed goes, where it has a direction between two countries. */
  static Optional<Direction> direction(Frame frame, String one, String other) {
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
