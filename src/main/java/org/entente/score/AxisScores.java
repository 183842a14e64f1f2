package org.entente.score;

import java.util.EnumMap;
import java.util.Map;

/** Tallies by axis over some texts. */
public final class AxisScores {

  private final Map<Axis, Tally> tallies = new EnumMap<>(Axis.class);

  private int texts;

  void addText() {
    texts++;
  }

  void add(Axis axis, Tally tally) {
    tallies.merge(axis, tally, Tally::plus);
  }

  /** How many texts were scored. */
  public int texts() {
    return texts;
  }

  public Tally of(Axis axis) {
    return tallies.getOrDefault(axis, Tally.NOTHING);
  }
}
