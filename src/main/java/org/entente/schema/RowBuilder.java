package org.entente.schema;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.collection.JavaConverters;

/** Builds a row by the names of its columns; a column that is not set is null. */
public final class RowBuilder {

  private final StructType type;
  private final Object[] values;

  public RowBuilder(StructType type) {
    this.type = type;
    this.values = new Object[type.size()];
  }

  /**
   * Sets a column; a list becomes the sequence that Spark expects.
   *
   * @throws IllegalArgumentException if the type has no such column
   */
  public RowBuilder set(String column, Object value) {
    values[type.fieldIndex(column)] =
        value instanceof List<?> list ? JavaConverters.asScalaBuffer(list).toSeq() : value;
    return this;
  }

  public Row build() {
    return RowFactory.create(values);
  }
}
