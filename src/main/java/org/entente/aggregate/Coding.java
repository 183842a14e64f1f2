package org.entente.aggregate;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.model.Modality;
import org.entente.model.QuadClass;
import org.entente.model.Scope;
import org.entente.schema.Table;

/**
 * Sectors at one level of the taxonomy: its leaves, or the groups that gather them.
 *
 * @param column the column of the codes, in the aggregates and in the two datasets
 * @param ofArticles which articles speak of what: article_id and the code
 * @param ofDyads what each article binds to its salient dyads: the article with its story, source
 *     and time, the dyad, the code, and counts of sentences
 * @param counts the columns of these counts
 */
record Coding(String column, Dataset<Row> ofArticles, Dataset<Row> ofDyads, List<String> counts) {

  private static final List<String> CELL = List.of("article_id", "country_a", "country_b");

  /** What the rows of an article have of it. */
  private static final List<String> OF_ARTICLE =
      List.of("story_id", "is_alone", "source", "published");

  /**
   * The leaves, with sentences by scope, quad class and modality.
   *
   * @param bindings the {@link #bindings}
   */
  static Coding leaves(Facts facts, Dataset<Row> bindings) {
    List<Column> counted = new ArrayList<>();
    List<String> names = new ArrayList<>();
    counted.add(count(lit(1)).as("n_sentences"));
    names.add("n_sentences");
    Stream.of(
            Stream.of(Scope.CLAUSE, Scope.SENTENCE, Scope.ADJACENT)
                .map(scope -> List.of("scope", scope.code())),
            Stream.of(QuadClass.values()).map(quad -> List.of("quad_class", quad.code())),
            Stream.of(Modality.values()).map(modality -> List.of("modality", modality.code())))
        .flatMap(kinds -> kinds)
        .forEach(
            kind -> {
              String name = "n_" + kind.get(1).replace('-', '_');
              counted.add(count(when(col(kind.get(0)).equalTo(kind.get(1)), lit(1))).as(name));
              names.add(name);
            });
    return new Coding(
        "sector", spokenOf(facts), counted(facts, bindings, "sector", counted), names);
  }

  /**
   * What the leaves gather into.
   *
   * @param bindings the {@link #bindings}
   * @param groups the groups of each leaf: sector and sector_group
   */
  static Coding groups(Facts facts, Dataset<Row> bindings, Dataset<Row> groups) {
    Dataset<Row> ofLeaves = broadcast(facts.codes().numbered(groups));
    return new Coding(
        "sector_group",
        facts.kept(
            spokenOf(facts)
                .join(ofLeaves, "sector")
                .select("article_id", "sector_group")
                .distinct()),
        counted(
            facts,
            bindings.join(ofLeaves, "sector"),
            "sector_group",
            List.of(count_distinct(col("sentence_id")).as("n_sentences"))),
        List.of("n_sentences"));
  }

  /** Which articles speak of which leaf. */
  private static Dataset<Row> spokenOf(Facts facts) {
    return facts.ofArticles(Table.ARTICLE_SECTORS).select("article_id", "sector");
  }

  /** Counts bindings by article, dyad and code; what articles have stays. */
  private static Dataset<Row> counted(
      Facts facts, Dataset<Row> bindings, String code, List<Column> counts) {
    Column[] key =
        Stream.concat(CELL.stream(), Stream.of(code)).map(functions::col).toArray(Column[]::new);
    Column[] rest =
        Stream.concat(counts.stream().skip(1), OF_ARTICLE.stream().map(name -> max(name).as(name)))
            .toArray(Column[]::new);
    return facts.kept(bindings.groupBy(key).agg(counts.get(0), rest));
  }

  /**
   * The evidence that binds sectors to dyads which are salient in their article, with numbers for
   * codes and what the articles have; it lies by article, so that counting by article moves
   * nothing.
   */
  static Dataset<Row> bindings(Facts facts) {
    Dataset<Row> evidence =
        ofSectors(facts)
            .select(
                "article_id",
                "country_a",
                "country_b",
                "sector",
                "sentence_id",
                "scope",
                "quad_class",
                "modality");
    return facts.kept(
        ofSalient(
            facts.codes().numbered(evidence),
            facts.ofArticles(Table.ARTICLE_DYADS).drop("n_sentences")));
  }

  /** Evidence with a sector, of dyads that are salient in their article; not of organisations. */
  static Dataset<Row> evidence(Facts facts) {
    return ofSalient(
        ofSectors(facts),
        facts
            .stored(Table.ARTICLE_DYADS)
            .select("article_id", "country_a", "country_b", "is_salient"));
  }

  /** Evidence with a sector; not of organisations. */
  private static Dataset<Row> ofSectors(Facts facts) {
    return facts
        .stored(Table.DYAD_EVIDENCE)
        .where(col("sector").isNotNull())
        .where(col("scope").notEqual(Scope.ORGANIZATION.code()));
  }

  private static Dataset<Row> ofSalient(Dataset<Row> rows, Dataset<Row> dyads) {
    return rows.join(
        dyads.where(col("is_salient")).drop("is_salient"), CELL.toArray(String[]::new));
  }

  /** The stories of each period that speak of each code, as n_stories_sector. */
  Dataset<Row> marginals(Facts facts) {
    return Counts.by(List.of(column))
        .stories("_sector", lit(true))
        .of(facts, facts.withArticle(ofArticles))
        .drop("n_articles_sector", Counts.CELL);
  }
}
