package org.entente.audit;

import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringWriter;
import java.util.List;

/** Lines of CSV by RFC 4180, in which every cell is quoted. */
final class Csv {

  private Csv() {}

  /** A record without its line end. */
  static String line(List<String> cells) {
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.setQuoteAllFields(true);
    settings.setEmptyValue("");
    settings.trimValues(false);
    settings.setNormalizeLineEndingsWithinQuotes(false);
    settings.setMaxColumns(cells.size());
    return new CsvWriter(new StringWriter(), settings).writeRowToString(cells.toArray());
  }
}
