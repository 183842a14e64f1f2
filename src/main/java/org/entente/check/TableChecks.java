package org.entente.check;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.check.Invariant.OfRows;
import org.entente.schema.Table;

/** Checks published tables against everything that must be true of them. */
public final class TableChecks {

  private TableChecks() {}

  /** One finding for each invariant, in their order, each checked when it is asked for. */
  public static Stream<Finding> check(SparkSession spark, Map<Table, Dataset<Row>> tables) {
    asViews(tables);
    Map<String, Map<OfRows, Long>> broken = new HashMap<>();
    return Invariants.all().stream()
        .map(
            invariant ->
                invariant instanceof OfRows rows
                        && broken
                                .computeIfAbsent(rows.table(), table -> broken(spark, table))
                                .get(rows)
                            == 0
                    ? Finding.holds(invariant.name())
                    : Finding.of(invariant.name(), spark.sql(invariant.violations())));
  }

  /** The rows that break each invariant of a table's rows, counted by one reading of it. */
  private static Map<OfRows, Long> broken(SparkSession spark, String table) {
    List<OfRows> invariants =
        Invariants.all().stream()
            .filter(OfRows.class::isInstance)
            .map(OfRows.class::cast)
            .filter(invariant -> invariant.table().equals(table))
            .toList();
    String counts =
        invariants.stream()
            .map(invariant -> "count_if(" + invariant.broken() + ")")
            .collect(joining(", "));
    Row found = spark.sql("select " + counts + " from " + table).first();
    Map<OfRows, Long> broken = new HashMap<>();
    for (int at = 0; at < invariants.size(); at++) {
      broken.put(invariants.get(at), found.getLong(at));
    }
    return broken;
  }

  /** What is not broken, but should be known when periods are compared; a line each. */
  public static List<String> warnings(SparkSession spark, Map<Table, Dataset<Row>> tables) {
    asViews(tables);
    return Warnings.of(spark);
  }

  static void asViews(Map<Table, Dataset<Row>> tables) {
    tables.forEach((table, rows) -> rows.createOrReplaceTempView(table.code()));
  }
}
