package org.entente.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.config.Settings;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.read.file.InputFiles;
import org.entente.schema.Table;

/**
 * What a run did: settings, versions, lexicons, input, counts and timings.
 *
 * @param runs the runs whose records are in its tables
 */
public record Manifest(
    Settings settings,
    InputFiles files,
    LexiconSource lexicon,
    List<String> runs,
    RecordAccounting counts,
    Map<String, Double> seconds) {

  public Map<String, Object> content(String runId, Map<String, Long> rows) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("run_id", runId);
    content.put("finished", Instant.now().toString());
    content.put("entente", BuildInfo.ENTENTE);
    content.put("spark", BuildInfo.SPARK);
    content.put("spark_nlp", BuildInfo.SPARK_NLP);
    content.put("java", Runtime.version().toString());
    content.put("schema_version", Table.SCHEMA_VERSION);
    content.put("settings", settings.byName());
    content.put("lexicon_hash", lexicon.hash());
    content.put("lexicon_own_files", lexicon.own().keySet());
    content.put("input_digest", inputDigest());
    content.put("input_bytes", files.bytes());
    content.put("input_files", files.paths());
    content.put("runs", runs);
    content.put("records", records());
    content.put("warnings", counts.warnings());
    content.put("tables", rows);
    content.put("seconds", seconds);
    return content;
  }

  private Map<String, Object> records() {
    Map<String, Object> records = new LinkedHashMap<>();
    records.put("in", counts.in());
    records.put("accepted", counts.accepted());
    records.put("duplicates", counts.duplicates());
    records.put("rejected", counts.allRejected());
    records.put("rejected_by_reason", counts.rejected());
    records.put("rejected_bytes", counts.refusals().bytes());
    records.put("rejected_lines", counts.refusals().lines());
    records.put("rejected_files", rejectedFiles());
    records.put("not_read", counts.allNotRead());
    records.put("not_read_by_language", counts.notRead());
    records.put("undated", counts.undated());
    records.put("unread_dates", counts.unreadDates());
    return records;
  }

  private List<Map<String, Object>> rejectedFiles() {
    return counts.refusals().files().stream()
        .map(
            file ->
                Map.<String, Object>of(
                    "input_file", file.file(),
                    "records", file.records(),
                    "bytes", file.bytes(),
                    "lines", file.lines()))
        .toList();
  }

  /** A digest of the names of the input files and their length together. */
  public String inputDigest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.paths().forEach(path -> digest.update((path + "\n").getBytes(UTF_8)));
      digest.update(String.valueOf(files.bytes()).getBytes(UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
