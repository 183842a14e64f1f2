package org.entente.extract;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.util.LongAccumulator;
import org.entente.model.Evidence;
import org.entente.model.text.Document;
import org.entente.nlp.ArticleTopics;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.TextAnalysis;
import org.entente.schema.Extracted;
import org.entente.schema.RowBuilder;
import org.entente.schema.Table;
import org.entente.story.Fingerprint;
import scala.Tuple2;

/** Gathers what was found in one record into one row of {@link Extracted}. */
public final class ArticleExtractor
    implements MapPartitionsFunction<Tuple2<Row, TextAnalysis>, Row> {

  private static final long serialVersionUID = 1L;

  private static final List<String> KEPT =
      List.of(
          "input_file",
          "n_bytes",
          "n_lines",
          "record",
          "article_id",
          "source",
          "url",
          "title",
          "published",
          "unparsed_date",
          "language",
          "language_source",
          "is_analyzed",
          "author",
          "reason",
          "detail",
          "head",
          "content",
          "is_known");

  /** Whether the articles keep their texts. */
  public enum Text {
    KEPT,
    LEFT_OUT
  }

  private final OrganizationExpansion expansion;
  private final Text text;
  private final LongAccumulator done;

  private ArticleExtractor(OrganizationExpansion expansion, Text text, LongAccumulator done) {
    this.expansion = expansion;
    this.text = text;
    this.done = done;
  }

  /**
   * Extracts from annotated records.
   *
   * @param expansion what organizations add to the evidence
   * @param text whether it stays with its article
   * @param done counts the records as they pass
   */
  public static Dataset<Row> extract(
      Dataset<Tuple2<Row, TextAnalysis>> annotated,
      OrganizationExpansion expansion,
      Text text,
      LongAccumulator done) {
    return annotated.mapPartitions(
        new ArticleExtractor(expansion, text, done), Encoders.row(Extracted.SCHEMA));
  }

  @Override
  public Iterator<Row> call(Iterator<Tuple2<Row, TextAnalysis>> records) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Row next() {
        done.add(1);
        Tuple2<Row, TextAnalysis> record = records.next();
        return extracted(record._1(), record._2());
      }
    };
  }

  private Row extracted(Row record, TextAnalysis analysis) {
    RowBuilder row = Extracted.row();
    KEPT.forEach(column -> row.set(column, record.getAs(column)));
    if (record.getAs("reason") != null) {
      row.set("n_chars", 0).set("n_sentences", 0);
      Extracted.NESTED.forEach(table -> row.set(table.code(), List.of()));
      return row.build();
    }
    String body = record.getAs("body");
    Document document = Document.of(record.getAs("title"), record.getAs("dateline"), body);
    List<Evidence> published = expansion.expand(analysis, document, day(record)).evidence();
    MentionRows mentions = new MentionRows(document);
    ArticleTopics topics = analysis.topics();
    return row.set("text", text == Text.KEPT ? body : null)
        .set("n_chars", body.length())
        .set("n_sentences", analysis.sentences().size())
        .set("fingerprint", fingerprint(Fingerprint.of(record.getAs("title"), body)))
        .set(Table.COUNTRY_MENTIONS.code(), mentions.countries(analysis.countries()))
        .set(Table.ORGANIZATION_MENTIONS.code(), mentions.organizations(analysis.organizations()))
        .set(Table.SECTOR_MENTIONS.code(), mentions.sectors(analysis.sectors()))
        .set(
            Table.DYAD_EVIDENCE.code(),
            new EvidenceRows(document, published).rows(analysis.sentences()))
        .set(Table.ARTICLE_COUNTRIES.code(), ArticleRows.countries(topics))
        .set(Table.ARTICLE_SECTORS.code(), ArticleRows.sectors(topics))
        .set(Table.ARTICLE_DYADS.code(), ArticleRows.dyads(topics, published))
        .build();
  }

  private static Row fingerprint(Fingerprint text) {
    return RowFactory.create(text.text(), text.opening(), text.shingles(), text.sketch());
  }

  private static Optional<LocalDate> day(Row record) {
    return Optional.ofNullable(record.<Timestamp>getAs("published"))
        .map(published -> published.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
