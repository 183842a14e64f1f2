package org.entente.schema;

import java.util.HashMap;
import java.util.Map;
import org.apache.spark.sql.types.StructType;

/** Where each column of a type of row stands, known once for all of its rows. */
public final class RowShape {

  private final Map<String, Integer> positions = new HashMap<>();

  public RowShape(StructType type) {
    for (String column : type.fieldNames()) {
      positions.put(column, positions.size());
    }
  }

  /** A builder of one row. */
  public RowBuilder row() {
    return new RowBuilder(positions);
  }
}
