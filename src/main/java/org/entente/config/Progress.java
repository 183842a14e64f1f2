package org.entente.config;

/** Receives progress reports of a run. */
public interface Progress {

  /** Ignores all reports. */
  Progress SILENT =
      new Progress() {
        @Override
        public void stage(int number, int total, String what) {}

        @Override
        public void warning(String line) {}
      };

  /**
   * A stage of the run begins.
   *
   * @param number which one, from 1
   * @param total how many there are
   * @param what it does, in a few words
   */
  void stage(int number, int total, String what);

  /** The run found something that its caller should know, and goes on. */
  void warning(String line);
}
