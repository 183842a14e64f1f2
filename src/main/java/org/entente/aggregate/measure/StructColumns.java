package org.entente.aggregate.measure;

import static org.apache.spark.sql.functions.col;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** Columns that a function computes together, as one struct of doubles. */
final class StructColumns {

  private StructColumns() {}

  /** A struct of doubles with these field names. */
  static StructType doubles(List<String> names) {
    StructType type = new StructType();
    for (String name : names) {
      type = type.add(name, DataTypes.DoubleType);
    }
    return type;
  }

  /**
   * Adds the fields of a struct as columns of their own.
   *
   * @param suffix appended to the names of the fields
   */
  static Dataset<Row> add(Dataset<Row> rows, Column struct, List<String> names, String suffix) {
    String computed = "computed";
    Column[] columns =
        Stream.concat(
                Arrays.stream(rows.columns()).map(functions::col),
                names.stream().map(name -> col(computed + "." + name).as(name + suffix)))
            .toArray(Column[]::new);
    return rows.withColumn(computed, struct).select(columns);
  }
}
