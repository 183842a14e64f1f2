package org.entente;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;

/** Rows as lines of text, with tabs between values, for golden files. */
final class TableText {

  private final List<String> columns;

  private TableText(List<String> columns) {
    this.columns = columns;
  }

  /** The text of these columns. */
  static TableText of(List<String> columns) {
    return new TableText(columns);
  }

  /** The text of all columns but some. */
  static TableText without(String[] columns, List<String> leftOut) {
    return new TableText(
        Arrays.stream(columns).filter(column -> !leftOut.contains(column)).toList());
  }

  /** The names of the columns, and a line for each row in the order of the rows. */
  String inOrder(List<Row> rows) {
    return header() + rows.stream().map(this::line).collect(Collectors.joining());
  }

  /** The names of the columns, and a line for each row in the order of the text. */
  String sorted(List<Row> rows) {
    return header() + rows.stream().map(this::line).sorted().collect(Collectors.joining());
  }

  private String header() {
    return String.join("\t", columns) + "\n";
  }

  private String line(Row row) {
    return columns.stream()
        .map(column -> value(row.getAs(column)))
        .collect(Collectors.joining("\t", "", "\n"));
  }

  private static String value(Object value) {
    if (value instanceof Double number) {
      String written = String.format(Locale.ROOT, "%.6f", number);
      return written.equals("-0.000000") ? "0.000000" : written;
    }
    return value == null ? "-" : value.toString().replaceAll("\\s", " ");
  }
}
