package org.entente;

import java.util.List;
import java.util.Map;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.lexicon.LexiconSource;
import org.entente.publish.Past;

/** Whether a run can add to what earlier ones published. */
final class Continuation {

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

  private Continuation() {}

  /**
   * Checks that what is found in new records is found as in the old ones.
   *
   * @throws UserException if a setting, the lexicon or the program is not the same, or if the old
   *     records were not kept
   */
  static void require(Past past, Settings settings, LexiconSource lexicon) {
    if (past.readings().isEmpty()) {
      throw refused(settings, "its tables were published without their records");
    }
    requireSame(settings, "version", past.version(), Versions.ENTENTE);
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
  static boolean countsAlike(Past past, Settings settings) {
    Map<String, String> counting = settings.counting().byName();
    return past.settings().entrySet().containsAll(counting.entrySet());
  }
}
