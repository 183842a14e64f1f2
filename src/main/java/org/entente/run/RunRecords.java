package org.entente.run;

import java.util.List;
import java.util.stream.Stream;
import org.entente.publish.file.RunManifest;
import org.entente.publish.file.RunManifest.KeptRecords;
import org.entente.read.file.InputFiles;

/**
 * The records that the tables of a run are made of: those of earlier runs and its own.
 *
 * @param input the files that the last run read
 * @param runs the runs that read the records, the oldest first
 * @param rejectedBefore how many of the records earlier runs refused
 * @param added the records that this run adds
 * @param increment how many records this run read and added
 */
public record RunRecords(
    RunManifest.Input input,
    List<KeptRecords> runs,
    long rejectedBefore,
    AddedRecords added,
    RunSummary.Increment increment) {

  /** The records of a run that was finished before, without new ones. */
  public static RunRecords of(RunManifest made) {
    return new RunRecords(
        made.input(),
        made.runs(),
        made.records().rejected(),
        AddedRecords.NONE,
        new RunSummary.Increment(0, 0));
  }

  /**
   * The records that a run found in its output, and those that it kept.
   *
   * @param files the files of the corpus
   * @param read how many records they have
   */
  static RunRecords of(Run run, InputFiles files, long read) {
    AddedRecords added = AddedRecords.of(run.kept());
    List<KeptRecords> earlier = run.previous().map(one -> one.manifest().runs()).orElse(List.of());
    return new RunRecords(
        FinishedRun.input(files),
        Stream.concat(earlier.stream(), Stream.of(new KeptRecords(run.id(), added.records())))
            .toList(),
        run.previous().map(one -> one.manifest().records().rejected()).orElse(0L),
        added,
        new RunSummary.Increment(read, added.records()));
  }

  /** The ids of the runs that read the records, the oldest first. */
  List<String> runIds() {
    return runs.stream().map(KeptRecords::run).toList();
  }
}
