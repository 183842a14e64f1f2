package org.entente.check;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.schema.Table;

/** Checks published tables against everything that must be true of them. */
public final class TableChecks {

  private TableChecks() {}

  /** One finding for each invariant, in their order. */
  public static List<Finding> check(SparkSession spark, Map<Table, Dataset<Row>> tables) {
    asViews(tables);
    return Invariants.all().stream()
        .map(invariant -> Finding.of(invariant.name(), spark.sql(invariant.violations())))
        .toList();
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
