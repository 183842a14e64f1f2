package org.entente.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page {@code docs/tables.md}: every published table, as its schema declares it. */
public final class TablesDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String TOP =
      """
      # The published tables

      <!-- Generated from src/main/resources/schema/*.json; a test compares. To write it again:
           mvn test -Dtest=TablesDocTest -Dgolden.update=true -->

      ```
      <output>/
        current.json                              the pointer: run id, tables and their rows, schema version, input digest
        snapshots/<run_id>/<table>/*.parquet      the tables of a run
        snapshots/<run_id>/manifest.json          what the run did: settings, versions, input, counts, timings
        records/run=<run_id>/                 what a run read and found, kept for runs that add to it; not for readers
      ```

      A reader opens `current.json`, then `snapshots/<run_id>/<table>/`. The pointer is written last, and a snapshot
      that it names is never changed. Files are Parquet with zstd; moments are UTC with microseconds.

      Spans (`begin`, `end`) are half-open `[begin, end)`, in UTF-16 code units, relative to the field named beside them.
      In every dyad `country_a` is the smaller code.

      Schema version %s.
      """;

  private TablesDocument() {}

  /** The page in Markdown. */
  public static String markdown() {
    String index =
        Stream.of(Table.values())
            .map(Table::schema)
            .map(schema -> line("[" + schema.table() + "](#" + schema.table() + ")", schema))
            .collect(Collectors.joining());
    String sections =
        Stream.of(Table.values())
            .map(table -> section(table.schema()))
            .collect(Collectors.joining());
    return TOP.formatted(Table.SCHEMA_VERSION)
        + "\n| table | made by step | a row |\n|---|---|---|\n"
        + index
        + sections;
  }

  private static String line(String link, TableSchema schema) {
    return row(List.of(link, schema.step(), schema.description()));
  }

  private static String section(TableSchema schema) {
    String key = schema.key().stream().map(TablesDocument::code).collect(Collectors.joining(", "));
    return "\n## "
        + schema.table()
        + "\n\n"
        + schema.description()
        + " Key: "
        + key
        + ".\n\n"
        + "| column | type | null | unit, range | description | example |\n"
        + "|---|---|---|---|---|---|\n"
        + schema.columns().stream().map(TablesDocument::column).collect(Collectors.joining());
  }

  private static String column(ColumnSchema column) {
    List<String> values = new ArrayList<>();
    Stream.of(column.unit(), column.range()).filter(part -> part != null).forEach(values::add);
    return row(
        List.of(
            code(column.name()),
            column.type(),
            column.nullable() ? "null" : "",
            String.join("; ", values),
            column.description(),
            code(json(column.example()))));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static String code(String text) {
    return "`" + text + "`";
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an example that JSON cannot write: " + value, e);
    }
  }
}
