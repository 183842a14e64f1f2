package org.entente.read.csv;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.model.text.RejectReason;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.article.RecordFields;
import org.entente.read.article.RejectedRecord;
import org.entente.read.article.TextFields;
import org.entente.read.file.DecodedStream;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;

/**
 * Makes fields of the rows of a CSV file.
 *
 * @param columns the names of its columns; their numbers from 1 if it has no header
 * @param folded the same, folded
 */
public record CsvTable(
    CsvDialect dialect, List<String> columns, List<String> folded, Charset charset)
    implements FileRecord.Decoder {

  /** The rows of {@code content} after the header, if it has one. */
  public static RecordSource open(
      DecodedStream content, RecordBuffer bytes, ArticleReader reader, Charset charset)
      throws IOException {
    CsvDialect dialect = CsvDialect.of(content.head(), charset, reader.names());
    List<List<String>> head = dialect.firstRows(content.head(), charset);
    List<String> first = head.isEmpty() ? List.of() : head.get(0);
    boolean header = first.stream().anyMatch(reader.names()::isKnown);
    List<String> columns = header ? first : numbers(first.size());
    bytes.passByteOrderMark();
    List<String> folded = columns.stream().map(FieldNames::folded).toList();
    CsvTable table = new CsvTable(dialect, columns, folded, charset);
    RecordSource rows = new CsvRows(bytes, table);
    if (header) {
      rows.next();
    }
    return rows;
  }

  private static List<String> numbers(int size) {
    return IntStream.rangeClosed(1, size).mapToObj(String::valueOf).toList();
  }

  @Override
  public RecordFields fields(byte[] bytes) throws RejectedRecord {
    String row = FileRecord.decoded(bytes, charset);
    CsvDialect.Scan scan = dialect.new Scan();
    List<String> cells = scan.cells(row);
    if (scan.isQuoted()) {
      throw new RejectedRecord(RejectReason.BAD_ROW, "a quote is opened and never closed");
    }
    if (cells.size() > columns.size()) {
      throw new RejectedRecord(
          RejectReason.BAD_ROW,
          "found " + cells.size() + " cells, expected " + columns.size() + " at most");
    }
    return TextFields.ofRow(folded, cells, columns);
  }

  /** The fields of a row with a quote that is a letter, as it is not closed. */
  RecordFields fieldsOfOpenQuote(byte[] bytes) throws RejectedRecord {
    List<String> cells = dialect.new Scan().cells(FileRecord.decoded(bytes, charset));
    if (cells.size() != columns.size()) {
      throw new RejectedRecord(
          RejectReason.BAD_ROW,
          "a quote is not closed on its line: found "
              + cells.size()
              + " cells without it, expected "
              + columns.size());
    }
    return TextFields.ofRow(folded, cells, columns);
  }
}
