package org.entente.run;

import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.config.Step;

/** Times the steps of a run. */
final class StepTimer {

  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String current = "";
  private long start;

  /** Ends what was timed until now, and begins the steps from {@code first} to {@code last}. */
  void begin(Step first, Step last) {
    end();
    current = first == last ? first.code() : first.code() + "_" + last.code();
    start = System.nanoTime();
  }

  private void end() {
    if (!current.isEmpty()) {
      seconds.put(current, Math.round((System.nanoTime() - start) / 1e7) / 100.0);
    }
  }

  /** Seconds of the steps that have ended, by their names. */
  Map<String, Double> seconds() {
    return seconds;
  }
}
