package org.entente.schema;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.collection.JavaConverters;

/** Builds a row by the names of its columns; a column that is not set is null. */
public final class RowBuilder {

  private final Map<String, Integer> positions;
  private final Object[] values;

  RowBuilder(Map<String, Integer> positions) {
    this.positions = positions;
    this.values = new Object[positions.size()];
  }

  /**
   * Sets a column; a list becomes the sequence that Spark expects.
   *
   * @throws IllegalArgumentException if the row has no such column
   */
  public RowBuilder set(String column, Object value) {
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("no column " + column + " in " + positions.keySet());
    }
    values[position] =
        value instanceof List<?> list ? JavaConverters.asScalaBuffer(list).toSeq() : value;
    return this;
  }

  public Row build() {
    return RowFactory.create(values);
  }
}
