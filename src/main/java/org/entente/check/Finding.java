package org.entente.check;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An invariant that was checked.
 *
 * @param name what should hold
 * @param violations the rows that break it; 0 when it holds
 * @param example one of them, or empty
 */
public record Finding(String name, long violations, String example) {

  static Finding holds(String name) {
    return new Finding(name, 0, "");
  }

  static Finding of(String name, Dataset<Row> violations) {
    List<Row> first = violations.takeAsList(1);
    return first.isEmpty()
        ? holds(name)
        : new Finding(name, violations.count(), first.get(0).toString());
  }

  public boolean holds() {
    return violations == 0;
  }
}
