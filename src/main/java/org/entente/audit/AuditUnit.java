package org.entente.audit;

import static org.apache.spark.sql.functions.col;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.model.Scope;
import org.entente.schema.Columns;
import org.entente.schema.Table;

/** What is audited. */
public enum AuditUnit {
  /** The rows of evidence. */
  ROWS,
  /** The cells of dyad and sector over all time, each by the first sentence of its evidence. */
  CELLS;

  private static final String[] KEY = Table.DYAD_EVIDENCE.schema().key().toArray(String[]::new);

  /** The rows of evidence to be audited. */
  Dataset<Row> evidence(Map<Table, Dataset<Row>> tables) {
    Dataset<Row> rows =
        tables
            .get(Table.DYAD_EVIDENCE)
            .where(col(Columns.SCOPE).notEqual(Scope.ORGANIZATION.code()));
    return this == ROWS ? rows : rows.join(firstOfCells(tables), KEY, "left_semi");
  }

  private static Dataset<Row> firstOfCells(Map<Table, Dataset<Row>> tables) {
    return tables
        .get(Table.DYAD_SECTOR_EVIDENCE)
        .where(col(Columns.GRAIN).equalTo("all").and(col(Columns.RANK).equalTo(1)))
        .select(Stream.of(KEY).map(name -> col(name)).toArray(Column[]::new));
  }
}
