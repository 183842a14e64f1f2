package org.entente.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.entente.config.Settings;
import org.entente.config.Threshold;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.file.RunManifest;
import org.entente.read.file.InputFiles;
import org.entente.schema.Table;

/**
 * A run that wrote its tables, for its manifest.
 *
 * @param settings its settings
 * @param input the files of the corpus
 * @param lexicon the lexicons
 * @param runs the runs whose records are in its tables
 * @param records what became of these records
 * @param seconds how long each step took
 */
public record FinishedRun(
    Settings settings,
    RunManifest.Input input,
    LexiconSource lexicon,
    List<RunManifest.KeptRecords> runs,
    RecordAccounting records,
    Map<String, Double> seconds) {

  /** The files of a corpus, with a digest of their names and their total length. */
  public static RunManifest.Input input(InputFiles files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.paths().forEach(path -> digest.update((path + "\n").getBytes(UTF_8)));
      digest.update(String.valueOf(files.bytes()).getBytes(UTF_8));
      return new RunManifest.Input(
          HexFormat.of().formatHex(digest.digest()), files.bytes(), files.paths());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its manifest, with the rows of each table. */
  public RunManifest manifest(String runId, Map<String, Long> rows) {
    return new RunManifest(
        runId,
        Instant.now().toString(),
        Table.SCHEMA_VERSION,
        BuildInfo.build(),
        settings,
        lexicon.hash(),
        List.copyOf(lexicon.own().keySet()),
        Threshold.byKey(),
        input,
        runs,
        counts(),
        records.warnings(),
        rows,
        seconds);
  }

  private List<RunManifest.RejectedFile> rejectedFiles() {
    return records.refusals().files().stream()
        .map(
            file ->
                new RunManifest.RejectedFile(
                    file.file(), file.records(), file.bytes(), file.lines()))
        .toList();
  }

  private RunManifest.Records counts() {
    return new RunManifest.Records(
        records.in(),
        records.accepted(),
        records.duplicates(),
        records.allRejected(),
        records.rejected(),
        records.refusals().bytes(),
        records.refusals().lines(),
        rejectedFiles(),
        records.allNotRead(),
        records.notRead(),
        records.undated(),
        records.unreadDates());
  }
}
