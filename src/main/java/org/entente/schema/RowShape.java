package org.entente.schema;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/** The position of each column of a type of row, determined once for all of its rows. */
public final class RowShape {

  private final String[] columns;
  private final Map<String, Integer> positions = new HashMap<>();

  public RowShape(StructType type) {
    columns = Arrays.stream(type.fieldNames()).map(String::intern).toArray(String[]::new);
    for (String column : columns) {
      positions.put(column, positions.size());
    }
  }

  /** A builder of one row. */
  public RowBuilder row() {
    return new RowBuilder(this);
  }

  int size() {
    return columns.length;
  }

  /**
   * The position of a column.
   *
   * @param expected from where it is looked for first: most rows are set in the order of their
   *     columns
   * @throws IllegalArgumentException if there is no such column
   */
  int position(String column, int expected) {
    for (int at = expected; at < columns.length; at++) {
      if (columns[at].equals(column)) {
        return at;
      }
    }
    Integer position = positions.get(column);
    if (position == null) {
      throw new IllegalArgumentException("no column " + column + " in " + positions.keySet());
    }
    return position;
  }
}
