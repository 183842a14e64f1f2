package org.entente.export;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.UserException;
import org.entente.schema.Table;
import org.entente.storage.NewFiles;
import org.entente.storage.Storage;

/**
 * Published tables on their way into files, a file for each, its rows in the order of their key. No
 * more of a table than a partition is in memory at once.
 *
 * @param tables all tables
 * @param format the form of the files
 * @param period the period whose rows are written; none for all rows
 */
public record Export(
    Map<Table, Dataset<Row>> tables, ExportFormat format, Optional<Period> period) {

  /**
   * Refuses to go on where a file is there already.
   *
   * @param named the tables; none for all that can be written so
   * @throws UserException if one is there
   */
  public void refuseExisting(List<Table> named, Path folder, Configuration configuration) {
    for (Table table : chosen(named)) {
      Path file = file(table, folder);
      try {
        if (Storage.of(folder, configuration).exists(file)) {
          throw new UserException(file + ": is there already; --replace writes over it");
        }
      } catch (IOException e) {
        throw new UserException("--to " + folder + ": cannot be read: " + e.getMessage(), e);
      }
    }
  }

  /**
   * Writes the files, which become visible when all are whole, and gives their paths.
   *
   * @param named the tables; none for all that can be written so
   * @throws UserException if a table cannot be written so, or a file cannot be written at all
   */
  public List<Path> write(List<Table> named, Path folder, Configuration configuration) {
    List<Table> chosen = chosen(named);
    refuseUncounted();
    Path staging = new Path(folder, ".export-" + UUID.randomUUID());
    try (NewFiles files = NewFiles.in(folder, staging, configuration)) {
      for (Table table : chosen) {
        try (Writer out = files.open(name(table))) {
          write(table, out);
        }
      }
      files.publish();
    } catch (IOException | XMLStreamException e) {
      throw new UserException("--to " + folder + ": cannot be written: " + e, e);
    }
    return chosen.stream().map(table -> file(table, folder)).toList();
  }

  private List<Table> chosen(List<Table> named) {
    for (Table table : named) {
      if (!fits(table)) {
        throw new UserException("--table " + table.code() + ": " + misfit());
      }
    }
    return named.isEmpty() ? Stream.of(Table.values()).filter(this::fits).toList() : named;
  }

  private Path file(Table table, Path folder) {
    return new Path(folder, name(table));
  }

  private String name(Table table) {
    return table.code() + "." + format.extension();
  }

  private boolean fits(Table table) {
    return format == ExportFormat.GRAPHML
        ? table == Table.DYADS
        : period.isEmpty() || Period.isIn(tables.get(table).columns());
  }

  private String misfit() {
    return format == ExportFormat.GRAPHML
        ? "graphml is written of the table dyads only"
        : "has no periods, leave out --period";
  }

  private void write(Table table, Writer out) throws IOException, XMLStreamException {
    switch (format) {
      case CSV -> RowText.csv(rows(table, period), out);
      case JSONL -> RowText.jsonLines(rows(table, period), out);
      case GRAPHML -> graph(out);
    }
  }

  /** Refuses a period of a grain that the tables are not counted by. */
  private void refuseUncounted() {
    Optional<Period> asked =
        period.or(() -> format == ExportFormat.GRAPHML ? Optional.of(Period.ALL) : period);
    if (asked.isPresent() && rows(Table.PERIODS, asked).isEmpty()) {
      throw new UserException("--period " + asked.get().name() + ": not counted in these tables");
    }
  }

  private void graph(Writer out) throws IOException, XMLStreamException {
    Optional<Period> one = Optional.of(period.orElse(Period.ALL));
    GraphMl.write(
        rows(Table.COUNTRIES, one), rows(Table.DYADS, one).where(col("n_stories").gt(0)), out);
  }

  private Dataset<Row> rows(Table table, Optional<Period> of) {
    Dataset<Row> rows = tables.get(table);
    Dataset<Row> asked = of.map(only -> rows.where(only.rows())).orElse(rows);
    return asked.sort(table.schema().keyColumns());
  }
}
