package org.entente.read.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.read.article.FieldNames;
import org.entente.read.file.DecodedStream;
import org.entente.read.record.FileRecord;
import org.entente.read.record.RecordBuffer;

/**
 * How a CSV file is written.
 *
 * @param delimiter the character between cells
 * @param backslash whether a quote within quotes is escaped by a backslash, not by another quote
 */
record CsvDialect(char delimiter, boolean backslash) {

  private static final char[] DELIMITERS = {',', '\t', ';', '|', '\u0001', '^', '~', ':'};
  private static final int SAMPLE_ROWS = 20;
  private static final int HEAD = 1 << 16;

  /** What a byte is within a row. */
  enum Sign {
    CONTENT,
    SYNTAX,
    CELL_END,
    ROW_END
  }

  /** Follows a row byte by byte or character by character. */
  final class Scan {

    private enum Place {
      CELL_BEGIN,
      PLAIN,
      QUOTED,
      AFTER_QUOTE,
      AFTER_BACKSLASH
    }

    private Place place = Place.CELL_BEGIN;
    private int ended;
    private boolean isCutShort;

    /** The cells of a row; a quote that is not closed is a letter. */
    List<String> cells(String row) {
      List<String> cells = new ArrayList<>();
      StringBuilder cell = new StringBuilder();
      int begin = 0;
      for (int i = 0; i < row.length(); i++) {
        switch (next(row.charAt(i))) {
          case CONTENT, ROW_END -> cell.append(row.charAt(i));
          case CELL_END -> {
            cells.add(cell.toString());
            cell.setLength(0);
            begin = i + 1;
          }
          case SYNTAX -> {}
        }
      }
      if (isQuoted()) {
        cells.addAll(List.of(row.substring(begin).split(Pattern.quote("" + delimiter), -1)));
      } else {
        cells.add(cell.toString());
      }
      return cells;
    }

    /** How many cells were begun. */
    int cells() {
      return ended + 1;
    }

    /** Whether every quoted cell ends with its quote. */
    boolean isComplete() {
      return !isQuoted() && !isCutShort;
    }

    /** Whether a quote is open. */
    boolean isQuoted() {
      return place == Place.QUOTED || place == Place.AFTER_BACKSLASH;
    }

    Sign next(int sign) {
      return switch (place) {
        case QUOTED -> inQuotes(sign);
        case AFTER_BACKSLASH -> {
          place = Place.QUOTED;
          yield Sign.CONTENT;
        }
        case CELL_BEGIN, PLAIN, AFTER_QUOTE -> outsideQuotes(sign);
      };
    }

    private Sign inQuotes(int sign) {
      if (sign == '"') {
        place = Place.AFTER_QUOTE;
        return Sign.SYNTAX;
      }
      if (sign == '\\' && backslash) {
        place = Place.AFTER_BACKSLASH;
        return Sign.SYNTAX;
      }
      return Sign.CONTENT;
    }

    private Sign outsideQuotes(int sign) {
      if (sign == delimiter) {
        place = Place.CELL_BEGIN;
        ended++;
        return Sign.CELL_END;
      }
      if (sign == '\n' || sign == '\r') {
        return Sign.ROW_END;
      }
      if (sign == '"' && place == Place.CELL_BEGIN) {
        place = Place.QUOTED;
        return Sign.SYNTAX;
      }
      if (sign == '"' && place == Place.AFTER_QUOTE && !backslash) {
        place = Place.QUOTED;
        return Sign.CONTENT;
      }
      isCutShort |= place == Place.AFTER_QUOTE;
      place = Place.PLAIN;
      return Sign.CONTENT;
    }
  }

  /** The dialect in which the first rows have most cells, the same number in all of them. */
  static CsvDialect of(byte[] head, Charset charset, FieldNames names) {
    boolean backslash = count(head, '\\', '"') > count(head, '"', '"');
    CsvDialect best = new CsvDialect(DELIMITERS[0], backslash);
    int bestScore = 0;
    for (char delimiter : DELIMITERS) {
      CsvDialect dialect = new CsvDialect(delimiter, backslash);
      int score = score(dialect.firstRows(head, charset), names);
      if (score > bestScore) {
        best = dialect;
        bestScore = score;
      }
    }
    return best;
  }

  private static int score(List<List<String>> rows, FieldNames names) {
    int cells = rows.isEmpty() ? 1 : rows.get(0).size();
    if (cells < 2) {
      return 0;
    }
    long known = rows.get(0).stream().filter(names::isKnown).count();
    long alike = rows.stream().filter(row -> row.size() == cells).count();
    return (int) (1000 * known + 100 * alike / rows.size() + Math.min(cells, 50));
  }

  /** The cells of the first rows of {@code head}. */
  List<List<String>> firstRows(byte[] head, Charset charset) {
    try {
      RecordBuffer bytes =
          new RecordBuffer(DecodedStream.ofPart(new ByteArrayInputStream(head)), 0, HEAD);
      bytes.passByteOrderMark();
      CsvRows rows = new CsvRows(bytes, new CsvTable(this, List.of(), List.of(), charset));
      List<List<String>> found = new ArrayList<>();
      FileRecord row = rows.next();
      while (row != null && found.size() < SAMPLE_ROWS) {
        found.add(new Scan().cells(new String(row.bytes(), charset)));
        row = rows.next();
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int count(byte[] head, char first, char second) {
    int count = 0;
    for (int i = 1; i < head.length; i++) {
      if (head[i - 1] == first && head[i] == second) {
        count++;
      }
    }
    return count;
  }
}
