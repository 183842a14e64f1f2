package org.entente.eval.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tallies by section and key, such as {@code kind} and {@code name}, tallies by axis for groups of
 * texts, and what was wrong.
 */
public final class Scorecard {

  private final Map<String, Map<String, MatchCounts>> sections = new LinkedHashMap<>();
  private final Map<String, SortedMap<String, AttributeScores>> grids = new LinkedHashMap<>();
  private final List<ScoreError> errors = new ArrayList<>();

  private int records;

  /** Opens a section whose keys come sorted. */
  Scorecard withSection(String section) {
    sections.put(section, new TreeMap<>());
    return this;
  }

  /** Opens a section of {@code keys}, in this order. */
  Scorecard withSection(String section, Stream<String> keys) {
    Map<String, MatchCounts> tallies = new LinkedHashMap<>();
    keys.forEach(key -> tallies.put(key, MatchCounts.NOTHING));
    sections.put(section, tallies);
    return this;
  }

  /** Opens a grid. */
  Scorecard withGrid(String grid) {
    grids.put(grid, new TreeMap<>());
    return this;
  }

  /** Counts a record of the gold. */
  void addRecord() {
    records++;
  }

  void add(String section, String key, MatchCounts tally) {
    sections.get(section).merge(key, tally, MatchCounts::plus);
  }

  void add(ScoreError error) {
    errors.add(error);
  }

  /** The row {@code key} of {@code grid}, to count in. */
  AttributeScores row(String grid, String key) {
    return grids.get(grid).computeIfAbsent(key, none -> new AttributeScores());
  }

  /** How many records of the gold were scored. */
  public int records() {
    return records;
  }

  /** The tallies by key, by section. */
  public Map<String, Map<String, MatchCounts>> sections() {
    return Collections.unmodifiableMap(sections);
  }

  /** The tallies by axis, by group of texts, by grid. */
  public Map<String, SortedMap<String, AttributeScores>> grids() {
    return Collections.unmodifiableMap(grids);
  }

  /** In the order of the gold. */
  public List<ScoreError> errors() {
    return Collections.unmodifiableList(errors);
  }
}
