package org.entente.audit;

import java.util.List;
import java.util.Locale;

/** A sample as CSV by RFC 4180, all cells quoted, with a column for the mark at the end. */
final class SampleCsv {

  static final String STRATUM = "stratum";
  static final String STRATUM_ROWS = "stratum_rows";
  static final String MARK = "mark";

  /** Tells spreadsheets that a file is UTF-8. */
  static final String BYTE_ORDER_MARK = "\ufeff";

  private static final List<String> COLUMNS =
      List.of(
          EvidenceId.NAME,
          STRATUM,
          STRATUM_ROWS,
          "country_a",
          "country_b",
          "sector",
          "relation",
          "direction",
          "modality",
          "confidence",
          "source",
          "date",
          "url",
          "title",
          "sentence");

  private SampleCsv() {}

  /** The file, with empty marks. */
  static String of(List<SampledRow> rows) {
    StringBuilder file = new StringBuilder(BYTE_ORDER_MARK);
    file.append(header()).append(",\"").append(MARK).append("\"\r\n");
    records(rows).forEach(record -> file.append(record).append(",\"\"\r\n"));
    return file.toString();
  }

  /** The line of the names, without that of the mark. */
  static String header() {
    return Csv.line(COLUMNS);
  }

  /** A record for each row, without the mark. */
  static List<String> records(List<SampledRow> rows) {
    return rows.stream().map(row -> Csv.line(cells(row))).toList();
  }

  private static List<String> cells(SampledRow row) {
    return List.of(
        row.id(),
        row.stratum(),
        String.valueOf(row.stratumRows()),
        row.countryA(),
        row.countryB(),
        row.sector(),
        row.relation(),
        row.direction(),
        row.modality(),
        String.format(Locale.ROOT, "%.3f", row.confidence()),
        row.source(),
        row.date(),
        row.url(),
        row.title(),
        row.sentence());
  }
}
