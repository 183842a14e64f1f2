package org.entente.eval.score;

import java.util.EnumMap;
import java.util.Map;

/** Tallies by axis over some texts. */
public final class AttributeScores {

  private final Map<Attribute, MatchCounts> tallies = new EnumMap<>(Attribute.class);

  private int texts;

  void addText() {
    texts++;
  }

  void add(Attribute axis, MatchCounts tally) {
    tallies.merge(axis, tally, MatchCounts::plus);
  }

  /** How many texts were scored. */
  public int texts() {
    return texts;
  }

  public MatchCounts of(Attribute axis) {
    return tallies.getOrDefault(axis, MatchCounts.NOTHING);
  }
}
