package org.entente.publish;

import static org.apache.spark.sql.functions.array_position;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.entente.config.UserException;
import org.entente.publish.file.CurrentPointer;
import org.entente.publish.file.JsonFile;
import org.entente.publish.file.OutputLayout;
import org.entente.publish.file.RunManifest;
import org.entente.schema.Table;
import org.entente.storage.NewFiles;
import org.entente.storage.Storage;

/**
 * A snapshot in the making: tables are written one by one, and become visible all at once when the
 * pointer is. A publication that is not finished leaves the old tables as they were.
 */
public final class SnapshotWriter implements AutoCloseable {

  private final SparkSession spark;
  private final OutputLayout layout;
  private final String runId;
  private final FileSystem files;
  private final PointerFile pointer;
  private final Optional<String> before;
  private final Heartbeat heartbeat;
  private final Map<String, CurrentPointer.TableEntry> tables = new LinkedHashMap<>();
  private boolean published;

  private SnapshotWriter(SparkSession spark, OutputLayout layout, String runId) throws IOException {
    this.spark = spark;
    this.layout = layout;
    this.runId = runId;
    this.files = Storage.of(layout.output(), configuration(spark));
    this.pointer = new PointerFile(layout, files);
    if (!files.mkdirs(layout.work(runId)) || !files.mkdirs(layout.snapshot(runId))) {
      throw new UserException("--output " + layout.output() + ": no permission to write there");
    }
    this.heartbeat = Heartbeat.begin(files, layout.work(runId));
    try {
      new OtherRuns(layout, files, runId).requireNone();
      this.before = pointer.content();
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Opens a publication into a folder, which is made if it is not there.
   *
   * @throws UserException if the folder cannot be written to
   * @throws org.entente.config.BusyOutputException if another run is writing to it
   */
  public static SnapshotWriter begin(SparkSession spark, String output) {
    TableFormat.apply(spark);
    try {
      return new SnapshotWriter(spark, OutputLayout.of(output), OutputLayout.newRunId());
    } catch (FileAlreadyExistsException | ParentNotDirectoryException e) {
      throw new UserException("--output " + output + ": is not a folder", e);
    } catch (IOException e) {
      throw new UserException("--output " + output + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static Configuration configuration(SparkSession spark) {
    return spark.sparkContext().hadoopConfiguration();
  }

  public String runId() {
    return runId;
  }

  public OutputLayout layout() {
    return layout;
  }

  /**
   * What is published already, if anything is.
   *
   * @throws UserException if it is damaged
   */
  public Optional<PublishedOutput> earlier() {
    return PublishedOutput.find(layout, configuration(spark), PublishedOutput.Depth.RECORDS);
  }

  /** Stores the records that this run read, for itself and for runs to come. */
  public void keep(Dataset<Row> records) {
    records.write().option("compression", "zstd").parquet(layout.records(runId).toString());
  }

  /**
   * The records that runs kept: their columns, and age, the number of runs since.
   *
   * @param runs the runs that read them, the oldest first
   * @param type the columns
   */
  public Dataset<Row> records(List<String> runs, StructType type) {
    String[] newestFirst = runs.toArray(String[]::new);
    Collections.reverse(Arrays.asList(newestFirst));
    String[] paths =
        runs.stream().map(run -> layout.records(run).toString()).toArray(String[]::new);
    return spark
        .read()
        .schema(type.add(OutputLayout.RUN, DataTypes.StringType))
        .option("basePath", layout.records().toString())
        .parquet(paths)
        .withColumn(
            "age", array_position(lit(newestFirst), col(OutputLayout.RUN)).minus(1).cast("int"))
        .drop(OutputLayout.RUN);
  }

  /** Writes a table and gives it back as stored. */
  public Dataset<Row> write(Table table, Dataset<Row> rows) {
    String path = layout.table(runId, table).toString();
    rows.sortWithinPartitions(table.schema().keyColumns())
        .write()
        .option("compression", "zstd")
        .parquet(path);
    Dataset<Row> stored = spark.read().schema(table.schema().structType()).parquet(path);
    tables.put(table.code(), new CurrentPointer.TableEntry(stored.count()));
    return stored;
  }

  /** The rows of each table written so far, by name. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach((table, entry) -> rows.put(table, entry.rows()));
    return rows;
  }

  /**
   * Writes the manifest and then the pointer: from now on this snapshot is the published one.
   *
   * @throws org.entente.config.BusyOutputException if another run published since this one began
   * @throws UserException if writing fails
   */
  public void publish(RunManifest manifest) {
    try {
      JsonFile.write(files, layout.manifest(runId), manifest);
      point(new CurrentPointer(runId, Table.SCHEMA_VERSION, manifest.input().digest(), tables));
      published = true;
    } catch (IOException e) {
      throw new UserException(
          "--output " + layout.output() + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private void point(CurrentPointer current) throws IOException {
    Path staging = new Path(layout.work(runId), "pointer");
    try (NewFiles staged = NewFiles.in(layout.output(), staging, files.getConf())) {
      try (Writer out = staged.open(layout.pointer().getName())) {
        out.write(JsonFile.text(current));
      }
      pointer.replace(before, staged);
    }
  }

  private void removeEmpty(Path folder) throws IOException {
    if (files.exists(folder) && files.listStatus(folder).length == 0) {
      files.delete(folder, false);
    }
  }

  /** Removes what the run kept for itself, and its snapshot too if it was not published. */
  @Override
  public void close() {
    heartbeat.close();
    try {
      if (!published) {
        files.delete(layout.snapshot(runId), true);
        files.delete(layout.records(runId), true);
      }
      files.delete(layout.work(runId), true);
      removeEmpty(layout.work());
      removeEmpty(layout.records());
    } catch (IOException e) {
      System.err.println(
          "entente: unfinished files of this run are left in %s, and gc removes them: %s"
              .formatted(layout.output(), e.getMessage()));
    }
  }
}
