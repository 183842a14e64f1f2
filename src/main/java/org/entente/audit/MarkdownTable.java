package org.entente.audit;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown whose columns are aligned, so that a terminal shows it well. */
final class MarkdownTable {

  private MarkdownTable() {}

  /** A table of text in the first column and of numbers in the others; the first row names them. */
  static String of(List<List<String>> rows) {
    List<Integer> widths = widths(rows);
    StringBuilder table = new StringBuilder();
    row(rows.get(0), widths, table);
    List<String> rule = new ArrayList<>(List.of("-".repeat(widths.get(0))));
    widths.subList(1, widths.size()).forEach(width -> rule.add("-".repeat(width - 1) + ":"));
    row(rule, widths, table);
    rows.subList(1, rows.size()).forEach(cells -> row(cells, widths, table));
    return table.toString();
  }

  private static List<Integer> widths(List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (int column = 0; column < rows.get(0).size(); column++) {
      int at = column;
      widths.add(rows.stream().mapToInt(cells -> escaped(cells.get(at)).length()).max().orElse(1));
    }
    return widths;
  }

  private static void row(List<String> cells, List<Integer> widths, StringBuilder table) {
    for (int column = 0; column < cells.size(); column++) {
      String cell = escaped(cells.get(column));
      String space = " ".repeat(widths.get(column) - cell.length());
      table.append("| ").append(column == 0 ? cell + space : space + cell).append(' ');
    }
    table.append("|\n");
  }

  private static String escaped(String cell) {
    return cell.replace("|", "\\|");
  }
}
