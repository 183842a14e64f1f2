package org.entente.config;

/** Receives progress reports of a run. */
public interface Progress {

  /** Ignores all reports. */
  Progress SILENT =
      new Progress() {
        @Override
        public void begin(Step first, Step last) {}

        @Override
        public void warning(String line) {}
      };

  /** The steps from {@code first} to {@code last} begin; if they differ, they run as one job. */
  void begin(Step first, Step last);

  /** The run found something that its caller should know, and goes on. */
  void warning(String line);
}
