package org.entente.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/**
 * A column of a published table.
 *
 * @param type string, int, bigint, double, boolean, date or timestamp
 * @param nullable whether a row may leave it out
 * @param unit what it counts, if it counts anything
 * @param range which values it takes
 * @param description what it says
 * @param example a value, as JSON writes it
 */
public record ColumnSchema(
    @JsonProperty(required = true) String name,
    @JsonProperty(required = true) String type,
    boolean nullable,
    String unit,
    String range,
    @JsonProperty(required = true) String description,
    Object example) {

  /** The Spark type. */
  public DataType dataType() {
    return switch (type) {
      case "string" -> DataTypes.StringType;
      case "int" -> DataTypes.IntegerType;
      case "bigint" -> DataTypes.LongType;
      case "double" -> DataTypes.DoubleType;
      case "boolean" -> DataTypes.BooleanType;
      case "date" -> DataTypes.DateType;
      case "timestamp" -> DataTypes.TimestampType;
      default -> throw new IllegalStateException("column " + name + ": unknown type " + type);
    };
  }

  StructField field() {
    return DataTypes.createStructField(name, dataType(), nullable);
  }
}
