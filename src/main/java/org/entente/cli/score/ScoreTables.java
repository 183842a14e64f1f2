package org.entente.cli.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.entente.eval.score.Attribute;
import org.entente.eval.score.AttributeScores;
import org.entente.eval.score.MatchCounts;
import org.entente.eval.score.ScoreError;
import org.entente.eval.score.Scorecard;

/** A scorecard as lines of text. */
public final class ScoreTables {

  /** How wide a cell of the list of errors gets; what is longer pushes the rest aside. */
  private static final int WIDEST = 40;

  private final List<String> lines = new ArrayList<>();

  private ScoreTables() {}

  /**
   * The tables of {@code card} and its first {@code errors} errors.
   *
   * @param errors 0: no list of them
   */
  public static List<String> of(Scorecard card, int errors) {
    ScoreTables tables = new ScoreTables();
    card.sections().forEach(tables::section);
    card.grids().forEach(tables::grid);
    if (errors > 0) {
      tables.errors(card.errors(), errors);
    }
    return tables.lines;
  }

  private void section(String name, Map<String, MatchCounts> tallies) {
    lines.add("");
    line(
        "%-28s %8s %8s %8s %9s %8s %8s",
        name, "expected", "found", "right", "precision", "recall", "F1");
    tallies.forEach(
        (key, tally) ->
            line(
                "%-28s %8d %8d %8d %9.3f %8.3f %8.3f",
                key,
                tally.expected(),
                tally.found(),
                tally.right(),
                tally.precision(),
                tally.recall(),
                tally.f1()));
  }

  /** F1 and the number expected, by group of texts and axis. */
  private void grid(String name, SortedMap<String, AttributeScores> rows) {
    lines.add("");
    StringBuilder header = new StringBuilder(String.format("%-28s %5s", name, "texts"));
    for (Attribute axis : Attribute.values()) {
      header.append(String.format("%12s", axis.code()));
    }
    lines.add(header.toString());
    rows.forEach(
        (key, scores) -> {
          StringBuilder row = new StringBuilder(String.format("%-28s %5d", key, scores.texts()));
          for (Attribute axis : Attribute.values()) {
            row.append(cell(scores.of(axis)));
          }
          lines.add(row.toString().stripTrailing());
        });
  }

  private static String cell(MatchCounts tally) {
    return tally.equals(MatchCounts.NOTHING)
        ? String.format("%7s%5s", "-", "")
        : String.format(Locale.ROOT, "%7.3f%5d", tally.f1(), tally.expected());
  }

  private void errors(List<ScoreError> wrong, int shown) {
    List<ScoreError> first = wrong.subList(0, Math.min(shown, wrong.size()));
    String form =
        "%-"
            + width(first, ScoreError::id)
            + "s %-"
            + width(first, ScoreError::subject)
            + "s expected %-"
            + width(first, ScoreError::expected)
            + "s found %-"
            + width(first, ScoreError::found)
            + "s %s";
    lines.add("");
    lines.add("errors: " + wrong.size());
    for (ScoreError error : first) {
      line(
          form,
          error.id(),
          error.subject().replace('\n', ' '),
          error.expected(),
          error.found(),
          error.reason().replace('\n', ' '));
    }
  }

  private static int width(List<ScoreError> errors, Function<ScoreError, String> cell) {
    int widest = errors.stream().map(cell).mapToInt(String::length).max().orElse(1);
    return Math.min(widest, WIDEST);
  }

  private void line(String form, Object... cells) {
    lines.add(String.format(Locale.ROOT, form, cells));
  }
}
