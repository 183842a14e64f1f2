package org.entente.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.stats.Reliability;

/** How far the confidence of rows holds, as lines of text. */
public final class ReliabilityTable {

  private ReliabilityTable() {}

  /** A line for each tenth of the confidence that has a row, and one for all. */
  public static List<String> of(Reliability reliability) {
    List<String> lines = new ArrayList<>();
    lines.add(
        line("%-44s %8s %8s %9s %8s %8s", "confidence", "rows", "mean", "right", "low", "high"));
    for (Reliability.Bin bin : reliability.bins()) {
      lines.add(
          line(
              "%-44s %8d %8.3f %9.3f %8.3f %8.3f",
              line("%.1f to %.1f", bin.from(), bin.to()),
              bin.forecasts(),
              bin.probability(),
              bin.truth().share(),
              bin.truth().low(),
              bin.truth().high()));
    }
    lines.add(
        line(
            "%-44s %8d %8.3f",
            "calibration error", reliability.forecasts(), reliability.calibrationError()));
    return lines;
  }

  private static String line(String form, Object... cells) {
    return String.format(Locale.ROOT, form, cells);
  }
}
