package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Asserts the rows of a table.
 *
 * <p>Expected rows are written as a table of text: the first line has the names of the columns to
 * compare, each further line the values of a row, separated by spaces. {@code -} is null, and
 * doubles have at most six decimals.
 *
 * <pre>{@code
 * TableAssert.of(countries)
 *     .hasRowsUnordered(
 *         "grain period     country n_stories",
 *         "all   -          BLR     3",
 *         "month 2024-05-01 BLR     2");
 * }</pre>
 */
public final class TableAssert {

  private final Dataset<Row> table;

  private TableAssert(Dataset<Row> table) {
    this.table = table;
  }

  public static TableAssert of(Dataset<Row> table) {
    return new TableAssert(table);
  }

  /** The rows for which a SQL condition holds. */
  public TableAssert where(String condition) {
    return new TableAssert(table.where(condition));
  }

  /** The table has these rows and no others, in any order. */
  public void hasRowsUnordered(String columns, String... rows) {
    assertThat(found(columns)).containsExactlyInAnyOrder(expected(columns, rows));
  }

  /** The table has these rows, and maybe others. */
  public void containsRows(String columns, String... rows) {
    assertThat(found(columns)).contains(expected(columns, rows));
  }

  private List<List<String>> found(String columns) {
    String[] names = words(columns).toArray(String[]::new);
    return table.selectExpr(names).collectAsList().stream()
        .map(
            row ->
                IntStream.range(0, row.size())
                    .mapToObj(column -> text(row.get(column)))
                    .collect(Collectors.toList()))
        .toList();
  }

  @SuppressWarnings("unchecked") // an array of lists
  private static List<String>[] expected(String columns, String... rows) {
    int width = words(columns).size();
    return Arrays.stream(rows)
        .map(TableAssert::words)
        .peek(row -> assertThat(row).as("a row of the expectation").hasSize(width))
        .toArray(List[]::new);
  }

  private static List<String> words(String line) {
    return Stream.of(line.trim().split(" +")).toList();
  }

  private static String text(Object value) {
    if (value instanceof Double number) {
      return String.format(Locale.ROOT, "%.6f", number)
          .replaceFirst("\\.?0+$", "")
          .replaceFirst("^-0$", "0");
    }
    return value == null ? "-" : value.toString();
  }
}
