package org.entente.schema;

import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.JavaConverters;

/** Builds a row by the names of its columns; a column that is not set is null. */
public final class RowBuilder {

  private final RowShape shape;
  private final Object[] values;
  private int next;

  RowBuilder(RowShape shape) {
    this.shape = shape;
    this.values = new Object[shape.size()];
  }

  /**
   * Sets a column; a list becomes the sequence that Spark expects.
   *
   * @throws IllegalArgumentException if the row has no such column
   */
  public RowBuilder set(String column, Object value) {
    int position = shape.position(column, next);
    values[position] =
        value instanceof List<?> list ? JavaConverters.asScalaBuffer(list).toSeq() : value;
    next = position + 1;
    return this;
  }

  public Row build() {
    return RowFactory.create(values);
  }
}
