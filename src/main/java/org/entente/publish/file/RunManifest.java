package org.entente.publish.file;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.fs.FileSystem;
import org.entente.config.Settings;

/**
 * The content of {@code manifest.json}: what a run did, and what its tables were made of.
 *
 * @param runId the run
 * @param finished when it finished, as an instant in ISO 8601
 * @param schemaVersion version of the tables' schemas
 * @param build what ran
 * @param settings its settings
 * @param lexiconHash a SHA-256 over all lexicon files
 * @param lexiconOwnFiles the names of the lexicon files that are not built in
 * @param thresholds the numbers that decide what is found in an article, by name
 * @param input the files of the corpus
 * @param runs the runs whose records are in the tables, the oldest first
 * @param records what became of the records
 * @param warnings what a reader of the tables should know
 * @param tables the rows of each table, by name
 * @param seconds how long the steps took, by name: read_annotate, which run as one job, extract and
 *     aggregate; publish writes this file
 */
public record RunManifest(
    String runId,
    String finished,
    String schemaVersion,
    Build build,
    Settings settings,
    String lexiconHash,
    List<String> lexiconOwnFiles,
    Map<String, Double> thresholds,
    Input input,
    List<KeptRecords> runs,
    Records records,
    List<String> warnings,
    Map<String, Long> tables,
    Map<String, Double> seconds) {

  /**
   * The programs that made the tables.
   *
   * @param findings the number of what Entente finds in a record; records with another number
   *     cannot be in the same tables
   */
  public record Build(
      String entente, String commit, int findings, String spark, String sparkNlp, String java) {}

  /**
   * The files of a corpus.
   *
   * @param digest a SHA-256 over their names and their total length
   * @param bytes their total length
   * @param files their paths
   */
  public record Input(String digest, long bytes, List<String> files) {}

  /**
   * The records that a run kept for later runs.
   *
   * @param run the run that read them
   * @param rows their number
   */
  public record KeptRecords(String run, long rows) {}

  /**
   * A file of which records were refused.
   *
   * @param records how many
   * @param bytes their length in the unpacked file
   * @param lines the lines that they were on
   */
  public record RejectedFile(String inputFile, long records, long bytes, long lines) {}

  /** What became of the records: in = accepted + duplicates + rejected. */
  public record Records(
      long in,
      long accepted,
      long duplicates,
      long rejected,
      Map<String, Long> rejectedByReason,
      long rejectedBytes,
      long rejectedLines,
      List<RejectedFile> rejectedFiles,
      long notRead,
      Map<String, Long> notReadByLanguage,
      long undated,
      long unreadDates) {}

  public RunManifest {
    Objects.requireNonNull(runId, "run_id is missing");
    Objects.requireNonNull(schemaVersion, "schema_version is missing");
    Objects.requireNonNull(build, "build is missing");
    Objects.requireNonNull(settings, "settings is missing");
    Objects.requireNonNull(lexiconHash, "lexicon_hash is missing");
    Objects.requireNonNull(input, "input is missing");
    Objects.requireNonNull(records, "records is missing");
    Objects.requireNonNull(tables, "tables is missing");
    runs = List.copyOf(Objects.requireNonNull(runs, "runs is missing"));
  }

  /** The ids of the runs whose records are in the tables, the oldest first. */
  public List<String> runIds() {
    return runs.stream().map(KeptRecords::run).toList();
  }

  /**
   * Reads the manifest of a run.
   *
   * @throws DamagedFileException if it is missing, or not a manifest
   */
  public static RunManifest read(OutputLayout layout, FileSystem files, String runId)
      throws IOException {
    return JsonFile.read(files, layout.manifest(runId), RunManifest.class);
  }
}
