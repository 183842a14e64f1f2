package org.entente.eval.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.config.UserException;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;
import org.entente.nlp.lexicon.ConfidenceLexicon;

/** The lexicon file of a fitted model. */
public final class ConfidenceFile {

  private ConfidenceFile() {}

  /**
   * Writes a model: a row for each part and feature, the intercept first.
   *
   * @param source what it was fitted on, for the head of the file
   * @throws UserException if the file cannot be written
   */
  public static void write(Path file, ConfidenceModel model, String source) {
    List<String> lines = new ArrayList<>();
    lines.add("# Coefficients of the models of confidence.");
    lines.add("# Source: " + source + " Licence: CC0-1.0. Form: docs/lexicons.md.");
    lines.add(String.join("\t", ConfidenceLexicon.COLUMNS));
    for (Part part : Part.values()) {
      LogisticModel fitted = model.of(part);
      lines.add(row(part, ConfidenceLexicon.INTERCEPT, fitted.intercept()));
      fitted
          .coefficients()
          .forEach((feature, coefficient) -> lines.add(row(part, feature, coefficient)));
    }
    try {
      Files.write(file, lines, UTF_8);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static String row(Part part, String feature, double coefficient) {
    return String.format(Locale.ROOT, "%s\t%s\t%.4f\t", part.code(), feature, coefficient);
  }
}
