package org.entente.publish;

import java.util.List;
import java.util.Map;
import org.entente.config.Settings;
import org.entente.config.Threshold;
import org.entente.publish.file.RunManifest;
import org.entente.publish.file.RunManifest.KeptRecords;
import org.entente.run.BuildInfo;
import org.entente.schema.Table;

/** Manifests of runs that never were, and kept no record. */
public final class Manifests {

  private Manifests() {}

  /** The manifest of a run whose tables are made of records that it read itself. */
  public static RunManifest of(String run) {
    return of(run, Settings.of("news", "out"), "0a1b2c", BuildInfo.FINDINGS, List.of(run));
  }

  /** The manifest of a run with these settings, lexicons, findings and runs before. */
  public static RunManifest of(
      String run, Settings settings, String lexiconHash, int findings, List<String> runs) {
    return new RunManifest(
        run,
        "2024-05-20T08:00:00Z",
        Table.SCHEMA_VERSION,
        new RunManifest.Build("0.1.0", "abcdef0", findings, "3.5.9", "5.5.3", "17"),
        settings,
        lexiconHash,
        List.of(),
        Threshold.byKey(),
        new RunManifest.Input("digest", 1, List.of("news")),
        runs.stream().map(of -> new KeptRecords(of, 0)).toList(),
        new RunManifest.Records(1, 1, 0, 0, Map.of(), 0, 0, List.of(), 0, Map.of(), 0, 0),
        List.of(),
        Map.of(),
        Map.of());
  }
}
