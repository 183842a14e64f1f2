package org.entente.extract;

import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.model.CountryMention;
import org.entente.model.Mention;
import org.entente.model.OrganizationMention;
import org.entente.model.SectorMention;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;

/** The rows of the tables of mentions, nested in one article. */
final class MentionRows {

  private final Document document;

  MentionRows(Document document) {
    this.document = document;
  }

  List<Row> countries(List<CountryMention> found) {
    return found.stream()
        .map(
            mention ->
                row(Table.COUNTRY_MENTIONS, mention)
                    .set("country", mention.country())
                    .set("kind", mention.kind().code())
                    .set("rule", mention.rule().code())
                    .build())
        .toList();
  }

  List<Row> organizations(List<OrganizationMention> found) {
    return found.stream()
        .map(
            mention ->
                row(Table.ORGANIZATION_MENTIONS, mention)
                    .set("organization", mention.organization())
                    .build())
        .toList();
  }

  List<Row> sectors(List<SectorMention> found) {
    return found.stream()
        .map(
            mention ->
                row(Table.SECTOR_MENTIONS, mention)
                    .set("sector", mention.sector())
                    .set("term", mention.term())
                    .build())
        .toList();
  }

  private RowBuilder row(Table table, Mention mention) {
    Span span = document.inField(mention.span());
    return Extracted.row(table)
        .set("field", document.fieldAt(mention.span().begin()).code())
        .set("begin", span.begin())
        .set("end", span.end())
        .set("surface", mention.span().of(document.text()))
        .set("sentence_id", mention.sentence());
  }
}
