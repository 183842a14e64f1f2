package org.entente.read.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines that a quote swallows in a row of a CSV file: part of its cell, or rows of their own
 * where the quote is a letter.
 */
final class SwallowedLines {

  /** Delimiters that also occur in prose. */
  private static final String OF_PROSE = ",;:";

  private final CsvDialect dialect;
  private final int columns;
  private final byte[] row;
  private final int firstLine;

  /**
   * @param row the bytes of the row
   * @param firstLine the length of its first line, on which the quote is
   */
  SwallowedLines(CsvTable table, byte[] row, int firstLine) {
    this.dialect = table.dialect();
    this.columns = table.columns().size();
    this.row = row;
    this.firstLine = firstLine;
  }

  /**
   * Whether the lines are rows.
   *
   * @param whole the scan of the whole row
   */
  boolean areRows(CsvDialect.Scan whole) {
    if (columns < 2) {
      return false;
    }
    Line first = Line.of(new String(row, 0, firstLine, ISO_8859_1), dialect);
    return (whole.isComplete() && whole.cells() == columns)
        ? areRowsBeyondDoubt(first)
        : areMostlyRows(first);
  }

  /** Whether each line is a row, although all of them together are also a valid one. */
  private boolean areRowsBeyondDoubt(Line first) {
    boolean isOfProse = OF_PROSE.indexOf(dialect.delimiter()) >= 0;
    Line before = null;
    for (Line line : (Iterable<Line>) Stream.concat(Stream.of(first), lines())::iterator) {
      boolean isRow =
          line.cells == columns
              && (!isOfProse || line.beginsWithId())
              && (!isOfProse || columns > 2 || before == null || line.follows(before));
      if (!isRow) {
        return false;
      }
      before = line;
    }
    return true;
  }

  /** Whether most lines are rows or begin one; all of them together are not a valid row. */
  private boolean areMostlyRows(Line first) {
    List<Line> lines = lines().toList();
    long rows =
        lines.stream()
            .filter(line -> line.cells == columns || (line.isOpen && line.cells <= columns))
            .filter(line -> line.beginsWithId() || !first.beginsWithId())
            .count();
    return 2 * rows > lines.size();
  }

  /** The lines after the first that are not blank, each read by itself. */
  private Stream<Line> lines() {
    return new String(row, firstLine, row.length - firstLine, ISO_8859_1)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> Line.of(line, dialect));
  }

  /**
   * A line read by itself.
   *
   * @param cells how many it has, where a quote that it does not close is a letter
   * @param isOpen whether it has such a quote
   * @param begin its first cell
   */
  private record Line(int cells, boolean isOpen, String begin) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static Line of(String line, CsvDialect dialect) {
      CsvDialect.Scan scan = dialect.new Scan();
      List<String> cells = scan.cells(line);
      return new Line(cells.size(), scan.isQuoted(), cells.get(0));
    }

    /** Whether the first cell has a digit and no blank. */
    boolean beginsWithId() {
      return begin.chars().anyMatch(Character::isDigit)
          && begin.chars().noneMatch(Character::isWhitespace);
    }

    /** Whether the first cells are numbers, one after the other. */
    boolean follows(Line before) {
      return NUMBER.matcher(begin).matches()
          && NUMBER.matcher(before.begin).matches()
          && Long.parseLong(begin) == Long.parseLong(before.begin) + 1;
    }
  }
}
