package org.entente.eval.calibrate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.config.UserException;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;
import org.entente.nlp.lexicon.ConfidenceLexicon;

/** The lexicon file of a fitted model. */
public final class ConfidenceFile {

  private ConfidenceFile() {}

  /**
   * Writes a model: a row for each part and feature, in order.
   *
   * @param source what it was fitted on, for the head of the file
   * @throws UserException if the file cannot be written
   */
  public static void write(Path file, ConfidenceModel model, String source) {
    List<String> lines = new ArrayList<>();
    lines.add("# Coefficients of the models of confidence; docs/confidence.md says what each is.");
    lines.add("# Source: " + source);
    lines.add("# Licence: CC0-1.0. Reviewed: " + LocalDate.now(UTC) + ". Form: docs/lexicons.md.");
    lines.add(String.join("\t", ConfidenceLexicon.COLUMNS));
    Stream.of(Part.values())
        .sorted(Comparator.comparing(Part::code))
        .forEach(part -> lines.addAll(rows(part, model.of(part))));
    try {
      Files.write(file, lines, UTF_8);
    } catch (IOException e) {
      throw new UserException(file + ": cannot be written: " + e.getMessage(), e);
    }
  }

  private static List<String> rows(Part part, LogisticModel fitted) {
    SortedMap<String, Double> all = new TreeMap<>(fitted.coefficients());
    all.put(ConfidenceLexicon.INTERCEPT, fitted.intercept());
    return all.entrySet().stream()
        .map(
            row ->
                String.format(
                    Locale.ROOT, "%s\t%s\t%.4f\t", part.code(), row.getKey(), row.getValue()))
        .toList();
  }
}
