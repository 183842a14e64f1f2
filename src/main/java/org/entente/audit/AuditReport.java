package org.entente.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An audit as text: how right the rows are, in all and by stratum, and what is wrong in the others.
 */
public final class AuditReport {

  private static final List<Mark> FAULTS =
      Stream.of(Mark.values()).filter(mark -> mark != Mark.RIGHT).toList();

  private final Audit audit;
  private final List<Stratification> stratifications;

  /**
   * A report.
   *
   * @param stratifications what to divide the rows by, in a table for each
   */
  public AuditReport(Audit audit, List<Stratification> stratifications) {
    this.audit = audit;
    this.stratifications = stratifications;
  }

  /** The report in Markdown, with what the reader of its figures must know first. */
  public String markdown() {
    StringBuilder text = new StringBuilder();
    long known = audit.overall().rows() - audit.uncovered();
    text.append(String.format("Marked: %,d rows, for %,d\n", audit.judgements().size(), known));
    if (audit.gone() > 0) {
      text.append(
          String.format(
              "Left out: %,d marked rows that are not in the tables, or state something else now\n",
              audit.gone()));
    }
    if (audit.uncovered() > 0) {
      text.append(
          String.format("Not covered: %,d rows in strata without a mark\n", audit.uncovered()));
    }
    table("all", List.of(audit.overall()), text);
    for (Stratification by : stratifications) {
      table(by.code(), audit.scores(by), text);
    }
    return text.toString();
  }

  private static void table(String by, List<StratumScore> scores, StringBuilder text) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(header(by));
    scores.forEach(score -> rows.add(cells(score)));
    text.append('\n').append(MarkdownTable.of(rows));
  }

  /** The report as CSV: a row for all, and one for each stratum. */
  public String csv() {
    List<String> header = new ArrayList<>(List.of("by"));
    header.addAll(header("stratum"));
    StringBuilder text = new StringBuilder(Csv.line(header)).append("\r\n");
    record("all", audit.overall(), text);
    for (Stratification by : stratifications) {
      audit.scores(by).forEach(score -> record(by.code(), score, text));
    }
    return text.toString();
  }

  private static void record(String by, StratumScore score, StringBuilder text) {
    List<String> cells = new ArrayList<>(List.of(by));
    cells.addAll(cells(score));
    text.append(Csv.line(cells)).append("\r\n");
  }

  private static List<String> header(String stratum) {
    List<String> names =
        new ArrayList<>(
            List.of(stratum, "rows", "marked", "right", "precision", "low", "high", "expected"));
    FAULTS.forEach(fault -> names.add("wrong_" + fault.code()));
    return names;
  }

  private static List<String> cells(StratumScore score) {
    List<String> cells = new ArrayList<>();
    cells.add(score.stratum());
    cells.add(String.valueOf(score.rows()));
    cells.add(String.valueOf(score.marked()));
    cells.add(String.valueOf(score.of(Mark.RIGHT)));
    cells.add(share(score.precision().share()));
    cells.add(share(score.precision().low()));
    cells.add(share(score.precision().high()));
    cells.add(share(score.expected()));
    FAULTS.forEach(fault -> cells.add(String.valueOf(score.of(fault))));
    return cells;
  }

  private static String share(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
