package org.entente.check;

import static java.util.stream.Collectors.groupingBy;
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
    List<Invariant> all = Invariants.all();
    Map<OfRows, Long> broken = broken(spark, all);
    return all.stream()
        .map(
            invariant ->
                broken.getOrDefault(invariant, -1L) == 0
                    ? Finding.holds(invariant.name())
                    : Finding.of(invariant.name(), spark.sql(invariant.violations())));
  }

  /** The rows that break each invariant of rows, counted by one reading of each table. */
  private static Map<OfRows, Long> broken(SparkSession spark, List<Invariant> all) {
    Map<String, List<OfRows>> byTable =
        all.stream()
            .filter(OfRows.class::isInstance)
            .map(OfRows.class::cast)
            .collect(groupingBy(OfRows::table));
    Map<OfRows, Long> broken = new HashMap<>();
    byTable.forEach(
        (table, invariants) -> {
          String counts =
              invariants.stream()
                  .map(each -> "count_if(" + each.broken() + ")")
                  .collect(joining(", "));
          Row found = spark.sql("select " + counts + " from " + table).first();
          for (int at = 0; at < invariants.size(); at++) {
            broken.put(invariants.get(at), found.getLong(at));
          }
        });
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
