package org.entente.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.entente.model.Document;
import org.entente.model.Relation;
import org.entente.model.Span;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;

/** The rows of the table dyad_evidence, nested in one article. */
final class EvidenceRows {

  private static final List<String> AS_THEY_ARE =
      List.of(
          "country_a",
          "country_b",
          "scope",
          "relation",
          "instrument",
          "modality",
          "from_country",
          "to_country");

  private final Document document;

  EvidenceRows(Document document) {
    this.document = document;
  }

  List<Row> rows(List<Found> statements) {
    List<Row> rows = new ArrayList<>(statements.size());
    for (Found statement : statements) {
      Map<String, String> said = statement.metadata();
      RowBuilder row = new RowBuilder(Extracted.nested(Table.DYAD_EVIDENCE));
      AS_THEY_ARE.forEach(key -> row.set(key, said.get(key)));
      row.set("sentence_id", statement.sentence())
          .set("sector", said.get("bound_sector"))
          .set("is_anaphoric", Boolean.valueOf(said.get("is_anaphoric")))
          .set("sentence", statement.span().of(document.text()));
      if (said.containsKey("relation")) {
        row.set("quad_class", Relation.valueOf(said.get("relation")).quadClass().code());
      }
      setSpans(row, statement.value("spans").split(" "));
      rows.add(row.build());
    }
    return rows;
  }

  private void setSpans(RowBuilder row, String[] numbers) {
    List<String> names = List.of("a", "b", "sector");
    for (int i = 0; 2 * i < numbers.length; i++) {
      Span joined =
          new Span(Integer.parseInt(numbers[2 * i]), Integer.parseInt(numbers[2 * i + 1]));
      Span span = document.inField(joined);
      row.set(names.get(i) + "_field", document.fieldAt(joined.begin()).code())
          .set(names.get(i) + "_begin", span.begin())
          .set(names.get(i) + "_end", span.end());
    }
  }
}
