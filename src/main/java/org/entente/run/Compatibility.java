package org.entente.run;

import java.util.Map;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.file.RunManifest;

/** Whether a run can add to what earlier runs published. */
public final class Compatibility {

  private Compatibility() {}

  /**
   * Checks that new records will be annotated exactly as the earlier ones were.
   *
   * @throws UserException if the number of findings, the lexicons or a setting of the annotation
   *     differ
   */
  public static void require(RunManifest earlier, Settings settings, LexiconSource lexicon) {
    requireSame(
        settings,
        "findings",
        String.valueOf(earlier.build().findings()),
        String.valueOf(BuildInfo.FINDINGS));
    requireSame(settings, "lexicon", earlier.lexiconHash(), lexicon.hash());
    if (!earlier.settings().annotation().equals(settings.annotation())) {
      Map<String, String> before = earlier.settings().annotation().byName();
      settings
          .annotation()
          .byName()
          .forEach((name, now) -> requireSame(settings, "--" + name, before.get(name), now));
    }
  }

  private static void requireSame(Settings settings, String name, String before, String now) {
    if (!now.equals(before)) {
      throw new UserException(
          "--output %s: its tables were made with %s %s, this run has %s; use --replace to rebuild them, or choose another --output"
              .formatted(settings.output(), name, before, now));
    }
  }

  /** Whether the aggregates would be counted as they were. */
  public static boolean countsAlike(RunManifest earlier, Settings settings) {
    return earlier.settings().counting().equals(settings.counting());
  }
}
