package org.entente;

import java.util.LinkedHashMap;
import java.util.Map;

/** Times the stages of a run. */
final class RunClock {

  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends the stage {@code name}. */
  void lap(String name) {
    long now = System.nanoTime();
    laps.put(name, Math.round((now - last) / 1e7) / 100.0);
    last = now;
  }

  /** Seconds by stage. */
  Map<String, Double> laps() {
    return laps;
  }
}
