package org.entente.read.csv;

import java.io.IOException;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;
import org.entente.read.record.RecordSource;

/**
 * The rows of a CSV file as records; a line break within quotes is part of its cell.
 *
 * <p>Where {@link SwallowedLines} are rows of their own, the row ends with its first line, and the
 * lines after it are read again.
 */
final class CsvRows implements RecordSource {

  private final RecordBuffer bytes;
  private final CsvTable table;
  private long number;

  CsvRows(RecordBuffer bytes, CsvTable table) {
    this.bytes = bytes;
    this.table = table;
  }

  @Override
  public FileRecord next() throws IOException {
    while (bytes.peek() >= 0) {
      bytes.begin();
      FileRecord row = readRow();
      if (row != null) {
        return row;
      }
    }
    return null;
  }

  /** Reads up to the end of a row; null where it is blank. */
  private FileRecord readRow() throws IOException {
    CsvDialect.Scan scan = table.dialect().new Scan();
    boolean blank = true;
    int firstLine = 0;
    for (int next = bytes.next(); next >= 0; next = bytes.next()) {
      boolean ends = scan.next(next) == CsvDialect.Sign.ROW_END;
      bytes.keep(next);
      if (ends) {
        return blank ? null : row(scan, firstLine, 1);
      }
      blank &= next <= ' ';
      boolean breaks = next == '\n' || next == '\r';
      firstLine = firstLine == 0 && breaks ? (int) bytes.length() - 1 : firstLine;
      if (bytes.isJustFull() && isFreeQuote(scan, firstLine, 0)) {
        return row(scan, firstLine, 0);
      }
    }
    return blank ? null : row(scan, firstLine, 0);
  }

  /**
   * The row that was read, or its first line.
   *
   * @param firstLine the length of its first line, 0 if it is its only one
   * @param dropped how many bytes end the row and are no part of it
   */
  private FileRecord row(CsvDialect.Scan scan, int firstLine, int dropped) {
    if (!isFreeQuote(scan, firstLine, dropped)) {
      return bytes.record(number++, dropped, table);
    }
    bytes.giveBack(firstLine);
    return bytes.record(number++, 0, table::fieldsOfOpenQuote);
  }

  private boolean isFreeQuote(CsvDialect.Scan scan, int firstLine, int dropped) {
    return firstLine > 0
        && bytes.isKept()
        && new SwallowedLines(table, bytes.kept(dropped), firstLine).areRows(scan);
  }

  @Override
  public long number() {
    return number;
  }
}
