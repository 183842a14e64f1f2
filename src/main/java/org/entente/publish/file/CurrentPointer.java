package org.entente.publish.file;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.fs.FileSystem;

/**
 * The content of {@code current.json}: which snapshot is the published one.
 *
 * @param runId the snapshot's name
 * @param schemaVersion version of the tables' schemas
 * @param inputDigest a digest of the names and lengths of the input files
 * @param tables the tables by name
 */
public record CurrentPointer(
    String runId, String schemaVersion, String inputDigest, Map<String, TableEntry> tables) {

  /** A table and its size. */
  public record TableEntry(long rows) {}

  public CurrentPointer {
    Objects.requireNonNull(schemaVersion, "schema_version is missing");
    Objects.requireNonNull(runId, "run_id is missing");
    Objects.requireNonNull(tables, "tables is missing");
  }

  /**
   * Reads the pointer of an output folder.
   *
   * @throws DamagedFileException if it is missing, or not a pointer
   */
  public static CurrentPointer read(OutputLayout layout, FileSystem files) throws IOException {
    return JsonFile.read(files, layout.pointer(), CurrentPointer.class);
  }
}
