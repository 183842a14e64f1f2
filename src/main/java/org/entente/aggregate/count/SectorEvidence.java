package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.col;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.IS_SALIENT;
import static org.entente.schema.Columns.MODALITY;
import static org.entente.schema.Columns.N_SENTENCES;
import static org.entente.schema.Columns.QUAD_CLASS;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SENTENCE_ID;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.model.Scope;
import org.entente.schema.Table;

/** The evidence that binds sectors to dyads which are salient in their article. */
public final class SectorEvidence {

  static final List<String> ARTICLE_DYAD = List.of(ARTICLE_ID, COUNTRY_A, COUNTRY_B);

  private SectorEvidence() {}

  /** The rows of dyad_evidence, as stored. Members of a named organization do not count. */
  public static Dataset<Row> stored(ArticleFacts facts) {
    return ofSalientDyads(
        withSector(facts),
        facts.stored(Table.ARTICLE_DYADS).select(ARTICLE_ID, COUNTRY_A, COUNTRY_B, IS_SALIENT));
  }

  /**
   * The rows of dyad_evidence, dictionary-encoded and joined with its article's columns.
   * Partitioned by article, so grouping by article needs no shuffle.
   */
  public static Dataset<Row> encoded(ArticleFacts facts) {
    Dataset<Row> evidence =
        withSector(facts)
            .select(
                ARTICLE_ID, COUNTRY_A, COUNTRY_B, SECTOR, SENTENCE_ID, SCOPE, QUAD_CLASS, MODALITY);
    return facts.cache(
        ofSalientDyads(
            facts.codes().encode(evidence), facts.encoded(Table.ARTICLE_DYADS).drop(N_SENTENCES)));
  }

  private static Dataset<Row> withSector(ArticleFacts facts) {
    return facts
        .stored(Table.DYAD_EVIDENCE)
        .where(col(SECTOR).isNotNull())
        .where(col(SCOPE).notEqual(Scope.ORGANIZATION.code()));
  }

  private static Dataset<Row> ofSalientDyads(Dataset<Row> evidence, Dataset<Row> dyads) {
    return evidence.join(
        dyads.where(col(IS_SALIENT)).drop(IS_SALIENT), ARTICLE_DYAD.toArray(String[]::new));
  }
}
