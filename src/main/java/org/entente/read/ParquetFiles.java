package org.entente.read;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.entente.schema.Records;

/** Reads Parquet: one record a row; the number of the row in its file is the record's. */
final class ParquetFiles {

  private static final Set<String> KNOWN =
      Stream.of(
              FieldNames.ID,
              FieldNames.TITLE,
              FieldNames.TEXT,
              FieldNames.DATELINE,
              FieldNames.DATE,
              FieldNames.SOURCE,
              FieldNames.URL,
              FieldNames.LANGUAGE)
          .flatMap(List::stream)
          .collect(Collectors.toSet());

  private ParquetFiles() {}

  static Dataset<Row> read(SparkSession spark, InputFiles files, ArticleReader reader) {
    Dataset<Row> rows = spark.read().parquet(files.paths().toArray(String[]::new));
    List<Column> columns = new ArrayList<>();
    columns.add(col("_metadata.file_path").as("_file"));
    columns.add(col("_metadata.row_index").as("_row"));
    Arrays.stream(rows.schema().fields())
        .filter(field -> KNOWN.contains(field.name()))
        .forEach(field -> columns.add(asText(field)));
    return rows.select(columns.toArray(Column[]::new))
        .map(new ToRecord(reader), Encoders.row(Records.SCHEMA));
  }

  /** The column as text; a moment as ISO 8601 in UTC, a value that is no text as null. */
  private static Column asText(StructField field) {
    Column column = col("`" + field.name() + "`");
    String type = field.dataType().typeName();
    return switch (type) {
      case "timestamp" ->
          functions.from_utc_timestamp(column, "UTC").cast("string").as(field.name());
      case "array", "map", "struct", "binary" -> lit(null).cast("string").as(field.name());
      default -> column.cast("string").as(field.name());
    };
  }

  /** A row as a record. */
  private static final class ToRecord implements MapFunction<Row, Row> {

    private static final long serialVersionUID = 1L;

    private final ArticleReader reader;

    ToRecord(ArticleReader reader) {
      this.reader = reader;
    }

    @Override
    public Row call(Row row) {
      String file = row.getAs("_file");
      long number = row.<Long>getAs("_row");
      try {
        return RecordRows.accepted(file, number, reader.read(name -> value(row, name)));
      } catch (RejectedRecord reject) {
        return RecordRows.rejected(file, number, reject, row.json());
      }
    }

    private static Optional<String> value(Row row, String name) {
      boolean there = Arrays.asList(row.schema().fieldNames()).contains(name);
      return there ? Optional.ofNullable(row.<String>getAs(name)) : Optional.empty();
    }
  }
}
