package org.entente;

import org.apache.spark.sql.SparkSession;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.Step;
import org.entente.publish.DiskFault;
import org.entente.publish.file.RunManifest;
import org.entente.run.CorpusReading;
import org.entente.run.RecordAnnotation;
import org.entente.run.Run;
import org.entente.run.RunRecords;
import org.entente.run.RunSummary;
import org.entente.run.TableAggregation;
import org.entente.run.TableExtraction;

/** The main job: the five steps in their order. */
public final class Pipeline {

  private Pipeline() {}

  /**
   * Reads a corpus and publishes its tables, adding to the records in the output or replacing them.
   * If no record is new and they are counted as before, nothing is published.
   */
  public static RunSummary run(SparkSession spark, Settings settings, Progress progress) {
    return DiskFault.asUserException(
        settings.output(),
        () -> {
          CorpusReading reading = CorpusReading.find(spark, settings, progress);
          try (Run run = Run.open(spark, settings, progress)) {
            run.begin(Step.READ, Step.ANNOTATE);
            run.keep(RecordAnnotation.of(run, reading.newRecords(run)));
            RunRecords records = reading.records(run);
            return run.isUpToDate(records) ? run.unchanged(records) : tables(run, records);
          }
        });
  }

  /** Makes the tables of an output again from the records that its runs kept. */
  public static RunSummary repair(
      SparkSession spark, String output, RunManifest made, Progress progress) {
    return DiskFault.asUserException(
        output,
        () -> {
          try (Run run = Run.repairing(spark, output, made, progress)) {
            return tables(run, RunRecords.of(made));
          }
        });
  }

  private static RunSummary tables(Run run, RunRecords records) {
    run.begin(Step.EXTRACT);
    TableExtraction articles = TableExtraction.of(run, records);
    run.begin(Step.AGGREGATE);
    TableAggregation.store(run, articles.tables());
    run.begin(Step.PUBLISH);
    return run.commit(records, articles.accounting());
  }
}
