package org.entente.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tallies by section and key, such as {@code kind} and {@code name}, and what was wrong. */
public final class Scorecard {

  private final Map<String, SortedMap<String, Tally>> sections = new LinkedHashMap<>();
  private final List<ScoreError> errors = new ArrayList<>();

  private int records;

  /** An empty card of these sections, in this order. */
  Scorecard(String... sections) {
    for (String section : sections) {
      this.sections.put(section, new TreeMap<>());
    }
  }

  /** Counts a record of the gold. */
  void addRecord() {
    records++;
  }

  void add(String section, String key, Tally tally) {
    sections.get(section).merge(key, tally, Tally::plus);
  }

  void add(ScoreError error) {
    errors.add(error);
  }

  /** How many records of the gold were scored. */
  public int records() {
    return records;
  }

  /** The tallies by key, by section. */
  public Map<String, SortedMap<String, Tally>> sections() {
    return Collections.unmodifiableMap(sections);
  }

  /** In the order of the gold. */
  public List<ScoreError> errors() {
    return Collections.unmodifiableList(errors);
  }
}
