package org.entente.read;

import static org.apache.spark.sql.functions.call_function;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.entente.model.RejectReason;
import org.entente.schema.Records;

/**
 * Reads Parquet: one record a row; the number of the row in its file is the record's.
 *
 * <p>Files of different columns may lie side by side; one whose footer is broken is one reject.
 */
final class ParquetFiles {

  private static final int FILES_A_TASK = 50;
  private static final String PLAIN_NUMBER = "0.#################";

  private ParquetFiles() {}

  static Dataset<Row> read(SparkSession spark, List<InputFile> files, ArticleReader reader) {
    Map<String, List<String>> pathsBySchema = new TreeMap<>();
    List<Row> broken = new ArrayList<>();
    for (ParquetFooter footer : footers(spark, files)) {
      if (footer.fault() == null) {
        pathsBySchema
            .computeIfAbsent(footer.schema(), unused -> new ArrayList<>())
            .add(footer.path());
      } else {
        RejectedRecord reject = new RejectedRecord(RejectReason.TRUNCATED_ARCHIVE, footer.fault());
        broken.add(RecordRows.rejected(footer.path(), 0, reject, ""));
      }
    }
    Dataset<Row> rows = spark.createDataFrame(broken, Records.SCHEMA);
    for (List<String> paths : pathsBySchema.values()) {
      rows = rows.unionAll(alike(spark, paths, reader));
    }
    return rows;
  }

  private static List<ParquetFooter> footers(SparkSession spark, List<InputFile> files) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    Broadcast<SerializableConfiguration> hadoop =
        context.broadcast(new SerializableConfiguration(context.hadoopConfiguration()));
    return context
        .parallelize(files, 1 + files.size() / FILES_A_TASK)
        .map(file -> ParquetFooter.of(file, hadoop.value().value()))
        .collect();
  }

  /** The records of files that have the same columns. */
  private static Dataset<Row> alike(SparkSession spark, List<String> paths, ArticleReader reader) {
    Dataset<Row> rows = spark.read().parquet(paths.toArray(String[]::new));
    Map<String, Column> fields = fields(rows.schema(), reader.names());
    List<Column> columns = new ArrayList<>();
    columns.add(col("_metadata.file_path"));
    columns.add(col("_metadata.row_index"));
    columns.addAll(fields.values());
    return rows.select(columns.toArray(Column[]::new))
        .map(
            new ToRecord(
                reader,
                fields.keySet().stream().map(FieldNames::folded).toList(),
                List.of(rows.schema().fieldNames())),
            Encoders.row(Records.SCHEMA));
  }

  /** The columns that can be parts of an article, as texts, by their names. */
  private static Map<String, Column> fields(StructType schema, FieldNames names) {
    Map<String, Column> found = new LinkedHashMap<>();
    for (StructField field : schema.fields()) {
      Column column = col("`" + field.name() + "`");
      if (field.dataType() instanceof StructType inner) {
        for (StructField part : inner.fields()) {
          put(found, names, field.name() + "." + part.name(), column.getField(part.name()), part);
        }
      } else {
        put(found, names, field.name(), column, field);
      }
    }
    return found;
  }

  private static void put(
      Map<String, Column> found, FieldNames names, String name, Column column, StructField field) {
    if (names.isKnown(name) && isText(field.dataType())) {
      found.put(name, asText(column, field.dataType()));
    }
  }

  private static boolean isText(DataType type) {
    return type instanceof ArrayType array
        ? array.elementType() instanceof StringType
        : !List.of("map", "struct", "binary").contains(type.typeName());
  }

  /**
   * The column as text; a moment as ISO 8601 in UTC, which the session keeps, a number without an
   * exponent.
   */
  private static Column asText(Column column, DataType type) {
    return switch (type.typeName()) {
      case "double" -> call_function("format_number", column, lit(PLAIN_NUMBER));
      case "array" -> concat_ws(", ", column);
      default -> column.cast("string");
    };
  }

  /**
   * A row as a record.
   *
   * @param names of the fields from the third value on, folded
   * @param columns of the file, for messages
   */
  private record ToRecord(ArticleReader reader, List<String> names, List<String> columns)
      implements MapFunction<Row, Row> {

    @Override
    public Row call(Row row) {
      String file = row.getString(0);
      long number = row.getLong(1);
      try {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
          cells.add(row.getString(i + 2));
        }
        return RecordRows.accepted(
            file, number, reader.read(TextFields.ofRow(names, cells, columns)));
      } catch (RejectedRecord reject) {
        return RecordRows.rejected(file, number, reject, row.json());
      }
    }
  }
}
