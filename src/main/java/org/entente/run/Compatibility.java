package org.entente.run;

import java.util.List;
import java.util.Map;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.PreviousSnapshot;

/** Whether a run can add to what earlier ones published. */
public final class Compatibility {

  /** The settings on which it depends what is found in a record. */
  private static final List<String> OF_ANNOTATIONS =
      List.of(
          "spark-nlp-pipeline",
          "entity-column",
          "entity-labels",
          "max-article-chars",
          "languages",
          "keep-text",
          "expand-organizations");

  private Compatibility() {}

  /**
   * Checks that what is found in new records is found as in the old ones.
   *
   * @throws UserException if a setting, the lexicon or the program is not the same, or if the old
   *     records were not kept
   */
  public static void require(PreviousSnapshot past, Settings settings, LexiconSource lexicon) {
    if (past.runs().isEmpty()) {
      throw refused(settings, "its tables were published without their records");
    }
    requireSame(settings, "version", past.version(), BuildInfo.ENTENTE);
    requireSame(settings, "lexicon", past.lexiconHash(), lexicon.hash());
    Map<String, String> now = settings.byName();
    OF_ANNOTATIONS.forEach(
        name -> requireSame(settings, "--" + name, past.settings().get(name), now.get(name)));
  }

  private static void requireSame(Settings settings, String name, String before, String now) {
    if (!now.equals(before)) {
      throw refused(
          settings,
          "its tables were made with %s %s, this run has %s".formatted(name, before, now));
    }
  }

  private static UserException refused(Settings settings, String why) {
    return new UserException(
        "--output "
            + settings.output()
            + ": "
            + why
            + "; --replace makes them anew, another --output leaves them");
  }

  /** Whether the aggregates would be counted as they were. */
  public static boolean countsAlike(PreviousSnapshot past, Settings settings) {
    Map<String, String> counting = settings.counting().byName();
    return past.settings().entrySet().containsAll(counting.entrySet());
  }
}
