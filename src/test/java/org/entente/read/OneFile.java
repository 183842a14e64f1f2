package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.config.InputFormat;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputSplit;
import org.entente.schema.Records;

/** A file in memory, read as a task of the job reads it. */
public record OneFile(String name, byte[] content) {

  public static final int MAX_CHARS = 10_000;

  /** The day on which the files are read. */
  public static final LocalDate TODAY = LocalDate.parse("2026-11-30");

  public static OneFile of(String name, String content) {
    return new OneFile(name, content.getBytes(UTF_8));
  }

  /** The rows of its records. */
  public List<Row> rows() {
    return rows(InputFormat.DETECTED);
  }

  public List<Row> rows(InputFormat form) {
    return rows(form, Math.max(1, content.length));
  }

  /** The rows of its records, where a task reads {@code size} bytes of it. */
  public List<Row> rows(InputFormat form, int size) {
    Format format = Format.ofName(name).or(() -> Format.ofHead(content)).orElse(Format.OTHER);
    InputFile file = new InputFile(name, format.bareName(name), format, content.length);
    FormatReader formats =
        new FormatReader(
            new ArticleReader(FieldNames.of(form), MAX_CHARS, OneFile.TODAY), form.charset());
    List<Row> rows = new ArrayList<>();
    for (long start = 0; start == 0 || start < content.length; start += size) {
      InputSplit slice = new InputSplit(file, start, Math.min(content.length, start + size));
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
  public List<String> values(String... columns) {
    return values(rows(), columns);
  }

  public static List<String> values(List<Row> rows, String... columns) {
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
