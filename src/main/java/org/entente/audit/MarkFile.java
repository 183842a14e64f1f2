package org.entente.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.univocity.parsers.common.TextParsingException;
import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.entente.config.UserException;

/**
 * The marks of a sample, as a page or a spreadsheet saved them: with commas, semicolons or tabs, in
 * any order of rows and columns.
 *
 * @param rows by id
 */
public record MarkFile(Map<String, MarkedRow> rows) {

  private static final List<String> NEEDED =
      List.of(EvidenceId.NAME, SampleCsv.STRATUM, SampleCsv.STRATUM_ROWS, SampleCsv.MARK);

  /**
   * A row of the sample.
   *
   * @param stratum what it was drawn for
   * @param stratumRows how many rows the stratum has
   * @param mark what the reader says; none if the row was not read
   */
  record MarkedRow(String stratum, long stratumRows, Optional<Mark> mark) {}

  /**
   * Reads a file.
   *
   * @throws UserException with file and line, if it cannot be read
   */
  public static MarkFile read(Path file) {
    String text = text(file);
    CsvParser parser = parser(text);
    Map<String, MarkedRow> rows = new TreeMap<>();
    try {
      parser.beginParsing(new StringReader(text));
      for (Record record = parser.parseNextRecord();
          record != null;
          record = parser.parseNextRecord()) {
        Place place = new Place(file, parser.getContext().currentLine());
        if (rows.isEmpty()) {
          requireColumns(file, record);
        }
        String id = place.required(record, EvidenceId.NAME);
        if (rows.put(id, row(place, record)) != null) {
          throw place.problem("id '" + id + "' occurs twice");
        }
      }
    } catch (TextParsingException e) {
      throw new UserException(file + ":" + e.getLineIndex() + ": not a line of CSV", e);
    }
    if (rows.isEmpty()) {
      throw new UserException(file + ": no row in it");
    }
    return new MarkFile(rows);
  }

  /** How many rows have a mark. */
  public long marked() {
    return rows.values().stream().filter(row -> row.mark().isPresent()).count();
  }

  /** How many rows all strata have except {@code strata}. */
  long rowsOutside(Set<String> strata) {
    Map<String, Long> others = new TreeMap<>();
    for (MarkedRow row : rows.values()) {
      if (!strata.contains(row.stratum())) {
        others.put(row.stratum(), row.stratumRows());
      }
    }
    return others.values().stream().mapToLong(count -> count).sum();
  }

  private static MarkedRow row(Place place, Record record) {
    String mark = Optional.ofNullable(record.getString(SampleCsv.MARK)).orElse("").strip();
    Optional<Mark> read = Mark.of(mark);
    if (read.isEmpty() && !mark.isEmpty()) {
      throw place.problem("mark '" + mark + "', expected " + Mark.codes() + " or nothing");
    }
    return new MarkedRow(place.required(record, SampleCsv.STRATUM), place.number(record), read);
  }

  private static String text(Path file) {
    try {
      String text = Files.readString(file, UTF_8);
      return text.startsWith(SampleCsv.BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new UserException("--marks " + file + ": not UTF-8", e);
    } catch (IOException e) {
      throw new UserException("--marks " + file + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static CsvParser parser(String text) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.getFormat().setDelimiter(delimiter(text));
    settings.getFormat().setComment('\0');
    settings.setHeaderExtractionEnabled(true);
    settings.setLineSeparatorDetectionEnabled(true);
    settings.trimValues(false);
    settings.setMaxCharsPerColumn(-1);
    return new CsvParser(settings);
  }

  /** The first sign of the header that may separate names. */
  private static char delimiter(String text) {
    return (char) text.chars().filter(sign -> ",;\t".indexOf(sign) >= 0).findFirst().orElse(',');
  }

  private static void requireColumns(Path file, Record record) {
    List<String> columns = Stream.of(record.getMetaData().headers()).toList();
    for (String needed : NEEDED) {
      if (!columns.contains(needed)) {
        throw new UserException(file + ":1: no column " + needed);
      }
    }
  }

  /** A line of a file. */
  private record Place(Path file, long line) {

    UserException problem(String what) {
      return new UserException(file + ":" + line + ": " + what);
    }

    String required(Record record, String column) {
      String cell = record.getString(column);
      if (cell == null || cell.isBlank()) {
        throw problem("no " + column);
      }
      return cell;
    }

    long number(Record record) {
      String cell = required(record, SampleCsv.STRATUM_ROWS);
      try {
        return Long.parseLong(cell.strip());
      } catch (NumberFormatException e) {
        throw problem(SampleCsv.STRATUM_ROWS + " '" + cell + "', expected a number");
      }
    }
  }
}
