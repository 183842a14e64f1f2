package org.entente.publish;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.UserException;
import org.entente.storage.Storage;

/**
 * The content of {@code current.json}: which snapshot counts.
 *
 * @param runId the snapshot's name
 * @param schemaVersion version of the tables' schemas
 * @param inputDigest a digest of the names and lengths of the input files
 * @param tables the tables by name
 */
public record CurrentPointer(
    @JsonProperty("run_id") String runId,
    @JsonProperty("schema_version") String schemaVersion,
    @JsonProperty("input_digest") String inputDigest,
    @JsonProperty("tables") Map<String, TableEntry> tables) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A table and its size. */
  public record TableEntry(@JsonProperty("rows") long rows) {}

  /**
   * Reads the pointer of an output folder.
   *
   * @throws UserException if nothing is published there
   */
  public static CurrentPointer read(OutputLayout layout, Configuration configuration) {
    try {
      return find(layout, Storage.of(layout.output(), configuration))
          .orElseThrow(
              () ->
                  new UserException(
                      layout.output() + ": nothing is published there (no current.json)"));
    } catch (IOException e) {
      throw unreadable(layout, e);
    }
  }

  /** Reads the pointer of an output folder, if anything is published there. */
  static Optional<CurrentPointer> find(OutputLayout layout, FileSystem files) {
    try (InputStream in = files.open(layout.pointer())) {
      return Optional.of(JSON.readValue(in, CurrentPointer.class));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw unreadable(layout, e);
    }
  }

  private static UserException unreadable(OutputLayout layout, IOException e) {
    return new UserException(layout.pointer() + ": cannot be read: " + e.getMessage(), e);
  }
}
