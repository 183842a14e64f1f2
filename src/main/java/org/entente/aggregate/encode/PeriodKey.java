package org.entente.aggregate.encode;

import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/** Groups and joins by the columns grain and period, and by further columns. */
public final class PeriodKey {

  /** The columns that identify a period. */
  public static final List<String> COLUMNS = List.of(GRAIN, PERIOD);

  private PeriodKey() {}

  /** The columns of a period followed by {@code columns}. */
  public static List<String> with(List<String> columns) {
    return Stream.concat(COLUMNS.stream(), columns.stream()).toList();
  }

  /** Groups by period and {@code keys} and computes {@code columns}, at least one. */
  public static Dataset<Row> group(Dataset<Row> rows, List<String> keys, List<Column> columns) {
    Column[] by = with(keys).stream().map(functions::col).toArray(Column[]::new);
    Column[] rest = columns.subList(1, columns.size()).toArray(Column[]::new);
    return rows.groupBy(by).agg(columns.get(0), rest);
  }

  /** Inner join on period and {@code keys}. */
  public static Dataset<Row> join(Dataset<Row> left, Dataset<Row> right, String... keys) {
    return join("inner", left, right, keys);
  }

  /** Left outer join on period and {@code keys}. */
  public static Dataset<Row> leftJoin(Dataset<Row> left, Dataset<Row> right, String... keys) {
    return join("left", left, right, keys);
  }

  private static Dataset<Row> join(
      String kind, Dataset<Row> left, Dataset<Row> right, String... keys) {
    return left.join(right, with(List.of(keys)).toArray(String[]::new), kind);
  }
}
