package org.entente.nlp.lexicon.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a tab-separated file with named columns and {@code #} comments.
 *
 * @param file the file's name, for messages
 * @param rows the rows in their order
 */
public record TsvTable(String file, List<Row> rows) {

  /** One line: its number in the file, from 1, and its cells by column. */
  public record Row(String file, int line, Map<String, String> cells) {

    /** The cell of {@code column}, or empty. */
    public String cell(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The cell of {@code column}, which must not be empty. */
    public String required(String column) {
      String cell = cell(column);
      if (cell.isEmpty()) {
        throw problem("column " + column + " is empty, a value was expected");
      }
      return cell;
    }

    public LexiconException problem(String message) {
      return new LexiconException(file, line, message);
    }
  }

  /**
   * Reads {@code content}; {@code known} are the columns it may have, the first of which it must.
   */
  public static TsvTable parse(
      String file, String content, List<String> required, List<String> known) {
    List<Row> rows = new ArrayList<>();
    List<String> header = null;
    String[] lines = content.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line =
          lines[i].endsWith("\r") ? lines[i].substring(0, lines[i].length() - 1) : lines[i];
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header == null) {
        header = checkHeader(file, i + 1, Arrays.asList(cells), required, known);
      } else {
        rows.add(row(file, i + 1, header, cells));
      }
    }
    if (header == null) {
      throw new LexiconException(
          file, lines.length, "no header row, one that names the columns was expected");
    }
    return new TsvTable(file, rows);
  }

  private static List<String> checkHeader(
      String file, int line, List<String> header, List<String> required, List<String> known) {
    for (String column : header) {
      if (!known.contains(column)) {
        throw new LexiconException(
            file,
            line,
            "column '" + column + "' is not known, expected: " + String.join(", ", known));
      }
    }
    for (String column : required) {
      if (!header.contains(column)) {
        throw new LexiconException(file, line, "column '" + column + "' is missing");
      }
    }
    return header;
  }

  private static Row row(String file, int line, List<String> header, String[] cells) {
    if (cells.length != header.size()) {
      throw new LexiconException(
          file, line, "found " + cells.length + " cells, expected " + header.size());
    }
    Map<String, String> named = new HashMap<>();
    for (int i = 0; i < cells.length; i++) {
      named.put(header.get(i), cells[i].strip().intern());
    }
    return new Row(file, line, named);
  }
}
