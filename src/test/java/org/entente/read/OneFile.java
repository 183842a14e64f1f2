package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.config.CorpusForm;
import org.entente.schema.Records;

/** A file in memory, read as a task of the job reads it. */
record OneFile(String name, byte[] content) {

  static final int MAX_CHARS = 10_000;

  static OneFile of(String name, String content) {
    return new OneFile(name, content.getBytes(UTF_8));
  }

  /** The rows of its records. */
  List<Row> rows() {
    return rows(CorpusForm.DETECTED);
  }

  List<Row> rows(CorpusForm form) {
    return rows(form, Math.max(1, content.length));
  }

  /** The rows of its records, where a task reads {@code size} bytes of it. */
  List<Row> rows(CorpusForm form, int size) {
    Format format = Format.ofName(name).or(() -> Format.ofHead(content)).orElseThrow();
    InputFile file = new InputFile(name, format.bareName(name), format, content.length);
    FormatReader formats =
        new FormatReader(new ArticleReader(FieldNames.of(form), MAX_CHARS), form.charset());
    List<Row> rows = new ArrayList<>();
    for (long start = 0; start == 0 || start < content.length; start += size) {
      FileSlice slice = new FileSlice(file, start, Math.min(content.length, start + size));
      try (SliceRows records = new SliceRows(slice, formats, this::from)) {
        records.forEachRemaining(rows::add);
      }
    }
    return rows;
  }

  private ByteArrayInputStream from(long start) {
    return new ByteArrayInputStream(content, (int) start, content.length - (int) start);
  }

  /** What the records have in these columns, parted by bars; null is an empty value. */
  List<String> values(String... columns) {
    return values(rows(), columns);
  }

  static List<String> values(List<Row> rows, String... columns) {
    List<String> values = new ArrayList<>();
    for (Row row : rows) {
      List<String> cells = new ArrayList<>();
      for (String column : columns) {
        Object value = row.get(Records.SCHEMA.fieldIndex(column));
        cells.add(value == null ? "" : value.toString());
      }
      values.add(String.join("|", cells));
    }
    return values;
  }
}
