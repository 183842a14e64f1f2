package org.entente.extract;

import static org.entente.schema.Columns.CONFIDENCE;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.LINK;
import static org.entente.schema.Columns.MODALITY;
import static org.entente.schema.Columns.QUAD_CLASS;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SENTENCE_ID;

import java.util.List;
import org.apache.spark.sql.Row;
import org.entente.model.Direction;
import org.entente.model.Evidence;
import org.entente.model.Interaction;
import org.entente.model.Relation;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;

/** The rows of the table dyad_evidence, nested in one article. */
final class EvidenceRows {

  private static final Place A = Place.of("a");
  private static final Place B = Place.of("b");
  private static final Place SECTOR = Place.of("sector");
  private static final Place QUANTITY = Place.of("quantity");

  private final Document document;
  private final List<Evidence> published;

  /** The columns that give the position of something. */
  private record Place(String field, String begin, String end) {

    static Place of(String name) {
      return new Place(name + "_field", name + "_begin", name + "_end");
    }
  }

  /**
   * The rows of some evidence.
   *
   * @param published that which is confident enough
   */
  EvidenceRows(Document document, List<Evidence> published) {
    this.document = document;
    this.published = published;
  }

  List<Row> rows(List<Sentence> sentences) {
    return published.stream()
        .map(
            evidence ->
                row(
                    evidence,
                    sentences.get(evidence.statement().sentence()).span().of(document.text())))
        .toList();
  }

  private Row row(Evidence evidence, String sentence) {
    Statement statement = evidence.statement();
    Interaction interaction = statement.interaction();
    RowBuilder row =
        Extracted.row(Table.DYAD_EVIDENCE)
            .set(SENTENCE_ID, statement.sentence())
            .set(COUNTRY_A, statement.dyad().a())
            .set(COUNTRY_B, statement.dyad().b())
            .set("sector", statement.sector().map(SectorMention::sector).orElse(null))
            .set(SCOPE, statement.scope().code())
            .set("relation", interaction.relation().map(Relation::name).orElse(null))
            .set(
                QUAD_CLASS,
                interaction.relation().map(relation -> relation.quadClass().code()).orElse(null))
            .set("instrument", interaction.instrument().orElse(null))
            .set(MODALITY, interaction.modality().code())
            .set("from_country", interaction.direction().map(Direction::from).orElse(null))
            .set("to_country", interaction.direction().map(Direction::to).orElse(null))
            .set("is_anaphoric", statement.anaphoric())
            .set(LINK, statement.link().code())
            .set(
                CONFIDENCE,
                evidence.confidence().isPresent() ? evidence.confidence().getAsDouble() : null)
            .set("sentence", sentence);
    set(row, A, statement.a().span());
    set(row, B, statement.b().span());
    statement.sector().ifPresent(sector -> set(row, SECTOR, sector.span()));
    statement
        .quantity()
        .ifPresent(
            quantity -> {
              row.set("quantity", quantity.amount()).set("unit", quantity.unit());
              set(row, QUANTITY, quantity.span());
            });
    return row.build();
  }

  private void set(RowBuilder row, Place place, Span span) {
    Span inField = document.inField(span);
    row.set(place.field(), document.fieldAt(span.begin()).code())
        .set(place.begin(), inField.begin())
        .set(place.end(), inField.end());
  }
}
