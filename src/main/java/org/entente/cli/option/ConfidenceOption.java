package org.entente.cli.option;

import org.entente.config.AnnotationSettings;
import picocli.CommandLine.Option;

/** The option of the commands that read articles without publishing what they find. */
public final class ConfidenceOption {

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      defaultValue = "" + AnnotationSettings.DEFAULT_MIN_CONFIDENCE,
      description =
          "Least probability, 0 to 1, of what evidence states, as for run. Default:"
              + " ${DEFAULT-VALUE}.")
  private double least;

  /**
   * The least probability.
   *
   * @throws org.entente.config.UserException if it is not 0 to 1
   */
  public double least() {
    return AnnotationSettings.checkedMinConfidence(least);
  }
}
