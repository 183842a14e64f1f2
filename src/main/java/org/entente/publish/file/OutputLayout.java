package org.entente.publish.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.hadoop.fs.Path;
import org.entente.schema.Table;

/**
 * The layout of an output folder.
 *
 * @param output the folder
 */
public record OutputLayout(Path output) {

  private static final Pattern RUN_ID = Pattern.compile("\\d{8}T\\d{6}Z-[0-9a-f]{6}");

  /** The column that says which run read each record; it is part of folder names. */
  public static final String RUN = "run";

  public static OutputLayout of(String output) {
    return new OutputLayout(new Path(output));
  }

  /** The pointer to the snapshot that counts. */
  public Path pointer() {
    return new Path(output, "current.json");
  }

  public Path snapshots() {
    return new Path(output, "snapshots");
  }

  public Path snapshot(String runId) {
    return new Path(snapshots(), runId);
  }

  public Path table(String runId, Table table) {
    return new Path(snapshot(runId), table.code());
  }

  public Path manifest(String runId) {
    return new Path(snapshot(runId), "manifest.json");
  }

  /** The folder of the records that runs have read, with a subfolder for each run. */
  public Path records() {
    return new Path(output, "records");
  }

  /** The records that a run has read, with all that was found in them. */
  public Path records(String runId) {
    return new Path(records(), RUN + "=" + runId);
  }

  public Path work() {
    return new Path(output, "work");
  }

  /** Where a run keeps what no reader is given. */
  public Path work(String runId) {
    return new Path(work(), runId);
  }

  /** The id of a run that begins now: it sorts by time. */
  public static String newRunId() {
    String time =
        DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC)
            .format(Instant.now());
    return time + "-" + UUID.randomUUID().toString().substring(0, 6);
  }

  /** Whether a folder of this name is a run's. */
  public static boolean isRunId(String name) {
    return RUN_ID.matcher(name).matches();
  }
}
