package org.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.ParentNotDirectoryException;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;
import org.entente.schema.Table;

/**
 * A snapshot in the making: tables are written one by one, and become visible all at once when the
 * pointer is. A publication that is not finished leaves the old tables as they were.
 */
public final class Publication implements AutoCloseable {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final SparkSession spark;
  private final Layout layout;
  private final String runId;
  private final FileSystem files;
  private final Map<String, Pointer.TableEntry> tables = new LinkedHashMap<>();
  private boolean published;

  private Publication(SparkSession spark, Layout layout, String runId, FileSystem files) {
    this.spark = spark;
    this.layout = layout;
    this.runId = runId;
    this.files = files;
  }

  /**
   * Opens a publication into a folder, which is made if it is not there.
   *
   * @throws UserException if the folder cannot be written to
   */
  public static Publication begin(SparkSession spark, String output) {
    TableFormat.apply(spark);
    Layout layout = Layout.of(output);
    String runId = newRunId();
    try {
      FileSystem files = layout.output().getFileSystem(configuration(spark));
      if (!files.mkdirs(layout.work(runId)) || !files.mkdirs(layout.snapshot(runId))) {
        throw new UserException("--output " + output + ": no permission to write there");
      }
      return new Publication(spark, layout, runId, files);
    } catch (FileAlreadyExistsException | ParentNotDirectoryException e) {
      throw new UserException("--output " + output + ": is not a folder", e);
    } catch (IOException e) {
      throw new UserException("--output " + output + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static String newRunId() {
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    return time + "-" + UUID.randomUUID().toString().substring(0, 6);
  }

  private static Configuration configuration(SparkSession spark) {
    return spark.sparkContext().hadoopConfiguration();
  }

  public String runId() {
    return runId;
  }

  public Layout layout() {
    return layout;
  }

  /** Stores rows that no reader is given, and gives them back as stored. */
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    String path = new Path(layout.work(runId), name).toString();
    rows.write().option("compression", "zstd").parquet(path);
    return spark.read().schema(rows.schema()).parquet(path);
  }

  /** Writes a table and gives it back as stored. */
  public Dataset<Row> write(Table table, Dataset<Row> rows) {
    String path = layout.table(runId, table).toString();
    rows.sortWithinPartitions(table.schema().keyColumns())
        .write()
        .option("compression", "zstd")
        .parquet(path);
    Dataset<Row> stored = spark.read().schema(table.schema().structType()).parquet(path);
    tables.put(table.code(), new Pointer.TableEntry(stored.count()));
    return stored;
  }

  /** The rows of each table written so far, by name. */
  public Map<String, Long> rows() {
    Map<String, Long> rows = new LinkedHashMap<>();
    tables.forEach((table, entry) -> rows.put(table, entry.rows()));
    return rows;
  }

  /** Writes the manifest and then the pointer: from now on the snapshot counts. */
  public void publish(Map<String, Object> manifest, String inputDigest) {
    try {
      write(layout.manifest(runId), json(manifest));
      Path staged = new Path(layout.work(runId), "current.json");
      write(staged, json(new Pointer(runId, Table.SCHEMA_VERSION, inputDigest, tables)));
      replacePointer(staged);
      published = true;
    } catch (IOException e) {
      throw new UserException(
          "--output " + layout.output() + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static String json(Object value) throws JsonProcessingException {
    return JSON.writeValueAsString(value) + "\n";
  }

  private void write(Path path, String content) throws IOException {
    try (OutputStream out = files.create(path, true)) {
      out.write(content.getBytes(UTF_8));
    }
  }

  /** Renames on file systems that can do so in one step; else writes the object anew. */
  private void replacePointer(Path staged) throws IOException {
    try {
      FileContext context =
          FileContext.getFileContext(layout.output().toUri(), configuration(spark));
      context.rename(
          files.makeQualified(staged),
          files.makeQualified(layout.pointer()),
          Options.Rename.OVERWRITE);
    } catch (UnsupportedFileSystemException e) {
      files.delete(layout.pointer(), false);
      if (!files.rename(staged, layout.pointer())) {
        throw new IOException("cannot put " + layout.pointer(), e);
      }
    }
  }

  /** Removes what the run kept for itself, and its snapshot too if it was not published. */
  @Override
  public void close() {
    try {
      files.delete(layout.work(runId), true);
      Path work = layout.work(runId).getParent();
      if (files.exists(work) && files.listStatus(work).length == 0) {
        files.delete(work, false);
      }
      if (!published) {
        files.delete(layout.snapshot(runId), true);
      }
    } catch (IOException e) {
      System.err.println("entente: cannot tidy up " + layout.output() + ": " + e.getMessage());
    }
  }
}
