package org.entente.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;

/** Rows as lines of text, written one by one in their order. */
final class RowText {

  private static final String TIME = "yyyy-MM-dd'T'HH:mm:ss.SSS'Z'";

  private RowText() {}

  /** Writes CSV after RFC 4180: a header, lines that end with CR LF; null is nothing, "" is "". */
  static void csv(Dataset<Row> rows, Writer out) throws IOException {
    out.write(String.join(",", rows.columns()) + "\r\n");
    Iterator<Row> each =
        rows.select(Stream.of(rows.schema().fields()).map(RowText::text).toArray(Column[]::new))
            .toLocalIterator();
    while (each.hasNext()) {
      Row row = each.next();
      for (int i = 0; i < row.size(); i++) {
        out.write((i == 0 ? "" : ",") + (row.isNullAt(i) ? "" : quoted(row.getString(i))));
      }
      out.write("\r\n");
    }
  }

  /** Writes JSON Lines: an object a row, with every column, null or not. */
  static void jsonLines(Dataset<Row> rows, Writer out) throws IOException {
    Column[] columns = Stream.of(rows.columns()).map(name -> col(name)).toArray(Column[]::new);
    Map<String, String> form = Map.of("ignoreNullFields", "false", "timestampFormat", TIME);
    Iterator<Row> each = rows.select(to_json(struct(columns), form)).toLocalIterator();
    while (each.hasNext()) {
      out.write(each.next().getString(0) + "\n");
    }
  }

  private static Column text(StructField field) {
    Column column = col(field.name());
    Column text =
        field.dataType().equals(DataTypes.TimestampType)
            ? date_format(column, TIME)
            : column.cast(DataTypes.StringType);
    return text.as(field.name());
  }

  private static String quoted(String text) {
    boolean plain = !text.isEmpty() && text.chars().noneMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
