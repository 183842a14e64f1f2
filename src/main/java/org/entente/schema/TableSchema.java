package org.entente.schema;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * A published table: its columns, read from {@code schema/<table>.json}.
 *
 * @param table its name, and that of its folder
 * @param step the step that creates it
 * @param description what a row is
 * @param key the columns that identify a row
 * @param columns all columns, in order
 */
public record TableSchema(
    String table, String step, String description, List<String> key, List<ColumnSchema> columns) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static TableSchema read(String table) {
    String resource = "/schema/" + table + ".json";
    try (InputStream in = TableSchema.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no " + resource + " in the jar");
      }
      return JSON.readValue(in, TableSchema.class);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** The columns as a Spark type. */
  public StructType structType() {
    return DataTypes.createStructType(columns.stream().map(ColumnSchema::field).toList());
  }

  /** The columns that are not in {@code others}, as a Spark type. */
  public StructType structTypeWithout(List<String> others) {
    return DataTypes.createStructType(
        columns.stream()
            .filter(column -> !others.contains(column.name()))
            .map(ColumnSchema::field)
            .toList());
  }

  /** Whether there is a column of this name. */
  public boolean has(String column) {
    return columns.stream().anyMatch(each -> each.name().equals(column));
  }

  /** The columns of this table, in its order and types, out of a dataset that has them all. */
  public Dataset<Row> select(Dataset<Row> rows) {
    Column[] selected =
        columns.stream()
            .map(column -> col(column.name()).cast(column.dataType()).as(column.name()))
            .toArray(Column[]::new);
    return rows.select(selected);
  }

  /** The key as columns. */
  public Column[] keyColumns() {
    return key.stream().map(functions::col).toArray(Column[]::new);
  }
}
