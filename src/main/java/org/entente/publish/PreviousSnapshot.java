package org.entente.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.UserException;

/**
 * What the snapshot that counts was made of, as its manifest tells.
 *
 * @param runId the run that published it
 * @param runs the runs whose records are in it, the oldest first; empty if their records were not
 *     kept
 * @param version the version of the program that made it
 * @param lexiconHash the hash of the lexicons
 * @param settings its settings, by the names of their options
 * @param in the records behind it
 * @param rejected those of them that were refused
 */
public record PreviousSnapshot(
    String runId,
    List<String> runs,
    String version,
    String lexiconHash,
    Map<String, String> settings,
    long in,
    long rejected) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static PreviousSnapshot read(OutputLayout layout, FileSystem files, String runId) {
    try {
      return find(layout, files, runId)
          .orElseThrow(
              () ->
                  new UserException(
                      layout.manifest(runId) + ": is missing; --replace starts over"));
    } catch (IOException e) {
      throw new UserException(layout.manifest(runId) + ": cannot be read: " + e.getMessage(), e);
    }
  }

  static Optional<PreviousSnapshot> find(OutputLayout layout, FileSystem files, String runId)
      throws IOException {
    try (InputStream in = files.open(layout.manifest(runId))) {
      JsonNode manifest = JSON.readTree(in);
      List<String> runs = new ArrayList<>();
      manifest.path("runs").forEach(run -> runs.add(run.asText()));
      return Optional.of(
          new PreviousSnapshot(
              runId,
              List.copyOf(runs),
              manifest.path("entente").asText(),
              manifest.path("lexicon_hash").asText(),
              settings(manifest),
              manifest.path("records").path("in").asLong(),
              manifest.path("records").path("rejected").asLong()));
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  private static Map<String, String> settings(JsonNode manifest) {
    Map<String, String> settings = new LinkedHashMap<>();
    manifest
        .path("settings")
        .fields()
        .forEachRemaining(option -> settings.put(option.getKey(), option.getValue().asText()));
    return settings;
  }
}
