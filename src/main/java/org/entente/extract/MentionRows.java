package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.model.Document;
import org.entente.model.Span;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;

/** The rows of the tables of mentions, nested in one article. */
final class MentionRows {

  private final Document document;

  MentionRows(Document document) {
    this.document = document;
  }

  List<Row> countries(List<Found> found) {
    return rows(Table.COUNTRY_MENTIONS, found, List.of("country", "kind", "rule"));
  }

  List<Row> organizations(List<Found> found) {
    return rows(Table.ORGANIZATION_MENTIONS, found, List.of("organization"));
  }

  List<Row> sectors(List<Found> found) {
    return rows(Table.SECTOR_MENTIONS, found, List.of("sector", "term"));
  }

  private List<Row> rows(Table table, List<Found> found, List<String> keys) {
    List<Row> rows = new ArrayList<>(found.size());
    for (Found mention : found) {
      Span span = document.inField(mention.span());
      RowBuilder row =
          new RowBuilder(Extracted.nested(table))
              .set("field", document.fieldAt(mention.span().begin()).code())
              .set("begin", span.begin())
              .set("end", span.end())
              .set("surface", mention.span().of(document.text()))
              .set("sentence_id", mention.sentence());
      keys.forEach(key -> row.set(key, mention.value(key)));
      rows.add(row.build());
    }
    return rows;
  }
}
