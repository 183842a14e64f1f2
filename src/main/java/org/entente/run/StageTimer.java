package org.entente.run;

import java.util.LinkedHashMap;
import java.util.Map;

/** Times the stages of a run. */
public final class StageTimer {

  private final Map<String, Double> laps = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends the stage {@code name}. */
  public void lap(String name) {
    long now = System.nanoTime();
    laps.put(name, Math.round((now - last) / 1e7) / 100.0);
    last = now;
  }

  /** Seconds by stage. */
  public Map<String, Double> laps() {
    return laps;
  }
}
