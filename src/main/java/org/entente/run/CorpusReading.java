package org.entente.run;

import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Observation;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.increment.NewRecords;
import org.entente.publish.file.OutputFolder;
import org.entente.read.CorpusReader;
import org.entente.read.file.InputFiles;

/** Step 1 of a run: the records of a corpus that its output does not have yet. */
public final class CorpusReading {

  private static final String RECORDS = "records";

  private final InputFiles files;
  private final Observation read = new Observation();

  private CorpusReading(InputFiles files) {
    this.files = files;
  }

  /**
   * Finds the files of a corpus.
   *
   * @throws org.entente.config.UserException if there are none, or an input cannot be read
   */
  public static CorpusReading find(SparkSession spark, Settings settings, Progress progress) {
    InputFiles files =
        InputFiles.find(
            settings, OutputFolder::isRecognised, spark.sparkContext().hadoopConfiguration());
    for (String folder : files.leftOut()) {
      progress.warning(folder + ": left out of the input: it holds published tables");
    }
    if (!settings.allowEmpty()) {
      files.requireSome();
    }
    return new CorpusReading(files);
  }

  /** The new records, rows of {@link org.entente.schema.Records}; read when they are needed. */
  public Dataset<Row> newRecords(Run run) {
    Dataset<Row> records =
        CorpusReader.read(run.spark(), files, run.settings())
            .observe(read, count(lit(1)).as(RECORDS));
    return run.previous()
        .map(one -> run.kept(one.manifest().runIds()))
        .map(earlier -> NewRecords.since(earlier, records, files.paths()))
        .orElseGet(() -> NewRecords.all(records));
  }

  /**
   * The records of all runs, after this run kept the new ones.
   *
   * @throws org.entente.config.UserException if the files have no record, and they need one
   */
  public RunRecords records(Run run) {
    long found = found();
    if (!run.settings().allowEmpty()) {
      files.requireSome(found);
    }
    return RunRecords.of(run, files, found);
  }

  private long found() {
    try {
      return (Long) read.getAsJava().get(RECORDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
