package org.entente.aggregate.count;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.MODALITY;
import static org.entente.schema.Columns.N_SENTENCES;
import static org.entente.schema.Columns.N_STORIES_ALL;
import static org.entente.schema.Columns.N_STORIES_SECTOR;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.QUAD_CLASS;
import static org.entente.schema.Columns.SCOPE;
import static org.entente.schema.Columns.SECTOR;
import static org.entente.schema.Columns.SECTOR_GROUP;
import static org.entente.schema.Columns.SENTENCE_ID;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.model.Modality;
import org.entente.model.QuadClass;
import org.entente.model.Scope;
import org.entente.schema.Table;

/**
 * Sectors at one level of the taxonomy, leaves or groups of leaves, as they are counted.
 *
 * @param column the column of their codes: sector or sector_group
 * @param ofArticles the sectors that each article mentions: article_id and {@code column}, encoded
 * @param ofDyads the sectors bound to each salient dyad of each article: a row of {@link
 *     ArticleFacts} with the dyad, {@code column} and {@code sentenceCounts}, encoded
 * @param sentenceCounts the columns that count sentences
 * @param totals the stories of each period that mention each sector: grain, period, {@code column}
 *     and n_stories_sector
 */
public record SectorLevel(
    String column,
    Dataset<Row> ofArticles,
    Dataset<Row> ofDyads,
    List<String> sentenceCounts,
    Dataset<Row> totals) {

  /**
   * The leaves, with sentences counted by scope, quad class and modality.
   *
   * @param evidence the rows of {@link SectorEvidence#encoded}
   * @param sectors the table sectors, which has the totals
   */
  public static SectorLevel leaves(
      ArticleFacts facts, Dataset<Row> evidence, Dataset<Row> sectors) {
    Map<String, Column> counts = new LinkedHashMap<>();
    counts.put(N_SENTENCES, count(lit(1)));
    Stream.of(Scope.CLAUSE, Scope.SENTENCE, Scope.ADJACENT)
        .forEach(scope -> countRows(counts, SCOPE, scope.code()));
    Stream.of(QuadClass.values()).forEach(quad -> countRows(counts, QUAD_CLASS, quad.code()));
    Stream.of(Modality.values()).forEach(modality -> countRows(counts, MODALITY, modality.code()));
    return new SectorLevel(
        SECTOR,
        mentioned(facts),
        byArticle(facts, evidence, SECTOR, counts),
        List.copyOf(counts.keySet()),
        sectors.select(
            col(GRAIN), col(PERIOD), col(SECTOR), col(N_STORIES_ALL).as(N_STORIES_SECTOR)));
  }

  private static void countRows(Map<String, Column> counts, String column, String code) {
    counts.put("n_" + code.replace('-', '_'), count(when(col(column).equalTo(code), lit(1))));
  }

  /**
   * The groups, with sentences counted once for all leaves of a group.
   *
   * @param evidence the rows of {@link SectorEvidence#encoded}
   * @param groups the groups of each leaf: sector and sector_group
   */
  public static SectorLevel groups(ArticleFacts facts, Dataset<Row> evidence, Dataset<Row> groups) {
    Dataset<Row> ofLeaves = broadcast(facts.codes().encode(groups));
    Dataset<Row> ofArticles =
        facts.cache(
            mentioned(facts).join(ofLeaves, SECTOR).select(ARTICLE_ID, SECTOR_GROUP).distinct());
    Map<String, Column> counts = Map.of(N_SENTENCES, count_distinct(col(SENTENCE_ID)));
    return new SectorLevel(
        SECTOR_GROUP,
        ofArticles,
        byArticle(facts, evidence.join(ofLeaves, SECTOR), SECTOR_GROUP, counts),
        List.of(N_SENTENCES),
        facts.cache(totals(facts, ofArticles)));
  }

  private static Dataset<Row> mentioned(ArticleFacts facts) {
    return facts.encoded(Table.ARTICLE_SECTORS).select(ARTICLE_ID, SECTOR);
  }

  private static Dataset<Row> totals(ArticleFacts facts, Dataset<Row> ofArticles) {
    return CellCounts.by(SECTOR_GROUP)
        .stories("_sector", lit(true))
        .of(facts, facts.withArticle(ofArticles))
        .drop("n_articles_sector", CellCounts.CELL_ID);
  }

  /** Aggregates evidence by article, dyad and sector, keeping the columns of the article. */
  private static Dataset<Row> byArticle(
      ArticleFacts facts, Dataset<Row> evidence, String sector, Map<String, Column> counts) {
    Column[] key =
        Stream.concat(SectorEvidence.ARTICLE_DYAD.stream(), Stream.of(sector))
            .map(functions::col)
            .toArray(Column[]::new);
    List<Column> columns = new ArrayList<>();
    counts.forEach((name, count) -> columns.add(count.as(name)));
    ArticleFacts.OF_ARTICLE.forEach(name -> columns.add(max(name).as(name)));
    Column[] rest = columns.subList(1, columns.size()).toArray(Column[]::new);
    return facts.cache(evidence.groupBy(key).agg(columns.get(0), rest));
  }
}
