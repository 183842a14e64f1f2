package org.entente.audit;

import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.entente.audit.SampledRow.Kind;
import org.entente.audit.SampledRow.Mention;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.Sector;
import org.entente.nlp.lexicon.codes.State;
import org.entente.schema.Columns;

/**
 * Puts rows of evidence into words.
 *
 * @param names what the codes mean
 */
record SampledRowReader(CodeLists names) {

  /** Reads a row that was drawn. */
  SampledRow read(Row row) {
    return new SampledRow(
        row.getAs(EvidenceId.NAME),
        row.getAs(SampleCsv.STRATUM),
        row.<Long>getAs(SampleCsv.STRATUM_ROWS),
        country(row.getAs(Columns.COUNTRY_A)),
        country(row.getAs(Columns.COUNTRY_B)),
        text(row, Columns.SECTOR).map(this::sector).orElse(SampledRow.NONE),
        text(row, Columns.RELATION).orElse(SampledRow.NONE),
        direction(row),
        row.getAs(Columns.MODALITY),
        row.<Double>getAs(Columns.CONFIDENCE),
        row.getAs(Columns.SOURCE),
        date(row),
        text(row, "url").orElse(""),
        row.getAs("title"),
        row.getAs("sentence"),
        mentions(row));
  }

  private static Optional<String> text(Row row, String column) {
    return Optional.ofNullable(row.getAs(column));
  }

  private String country(String code) {
    State state = names.states().get(code);
    return state == null ? code : state.name();
  }

  private String sector(String code) {
    Sector sector = names.sectors().get(code);
    return sector == null ? code : sector.name();
  }

  private String direction(Row row) {
    return text(row, "from_country")
        .map(from -> country(from) + " to " + country(row.getAs("to_country")))
        .orElse(SampledRow.NONE);
  }

  private static String date(Row row) {
    Timestamp published = row.getAs(Columns.PUBLISHED);
    return published == null
        ? ""
        : published.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static List<Mention> mentions(Row row) {
    List<Mention> mentions = new ArrayList<>();
    mention(row, "a", Kind.COUNTRY).ifPresent(mentions::add);
    mention(row, "b", Kind.COUNTRY).ifPresent(mentions::add);
    mention(row, Columns.SECTOR, Kind.SECTOR).ifPresent(mentions::add);
    return mentions;
  }

  private static Optional<Mention> mention(Row row, String of, Kind kind) {
    return text(row, of + "_surface")
        .map(
            surface ->
                new Mention(
                    kind, row.getAs(of + "_field"), row.<Integer>getAs(of + "_begin"), surface));
  }
}
