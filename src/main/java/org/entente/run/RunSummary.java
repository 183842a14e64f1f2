package org.entente.run;

import org.entente.publish.file.OutputLayout;

/**
 * What a run published.
 *
 * @param runId the run whose tables count now: an earlier one if nothing was new
 * @param counts the counts of the records that the tables were made from
 * @param increment what this run had to do with them
 * @param layout where the tables are
 */
public record RunSummary(
    String runId, RecordAccounting counts, Increment increment, OutputLayout layout) {

  /**
   * How much a run added.
   *
   * @param read the records of its corpus
   * @param added those of them that were new
   */
  public record Increment(long read, long added) {}
}
