package org.entente.aggregate;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.entente.schema.Table;

/**
 * The tables group_dyads and group_dyad_sectors: dyads rolled up to the groups of their countries.
 *
 * <p>An article counts once for a pair of groups, however many of its dyads join the two. Dyads
 * within a group are those of the pair of the group with itself.
 *
 * @param periods the stories of each period: n_stories_period
 */
record GroupDyads(Facts facts, GroupedCountries groups, Dataset<Row> periods) {

  private static final List<String> PAIR = List.of("group_a", "group_b");
  private static final List<String> ARTICLE =
      List.of("article_id", "story_id", "is_alone", "source", "published");

  /** The pairs of groups with their measures, where no country is in both. */
  Dataset<Row> all() {
    Dataset<Row> salient = facts.ofArticles(Table.ARTICLE_DYADS).where(col("is_salient"));
    Dataset<Row> sharing = groups.sharing().withColumn("shares", lit(true));
    Dataset<Row> cells =
        counted(salient, List.of())
            .join(broadcast(sharing), PAIR.toArray(String[]::new), "left")
            .withColumn("is_disjoint", col("shares").isNull());
    Dataset<Row> ofGroups = facts.kept(marginals());
    for (String side : List.of("a", "b")) {
      cells =
          Facts.join(
              cells,
              ofGroups
                  .withColumnRenamed("country_group", "group_" + side)
                  .withColumnRenamed("n_stories", "n_stories_" + side),
              "group_" + side);
    }
    Column ofA = when(col("is_disjoint"), col("n_stories_a")).otherwise(lit(0L));
    return measured(cells, ofA, col("n_stories_b"));
  }

  /**
   * The pairs of groups by the groups of sectors that are bound to their dyads.
   *
   * @param marginals the stories of each group of sectors: n_stories_sector
   * @param groupDyads what {@link #all()} made
   */
  Dataset<Row> bySector(Coding sectorGroups, Dataset<Row> marginals, Dataset<Row> groupDyads) {
    Dataset<Row> ofDyads =
        groupDyads.select(
            col("grain"),
            col("period"),
            col("group_a"),
            col("group_b"),
            col("n_stories").as("n_stories_dyads"));
    Dataset<Row> cells = counted(sectorGroups.ofDyads(), List.of(sectorGroups.column()));
    Dataset<Row> withSectors = Facts.join(cells, marginals, sectorGroups.column());
    return measured(
        Facts.join(withSectors, ofDyads, PAIR.toArray(String[]::new)),
        col("n_stories_dyads"),
        col("n_stories_sector"));
  }

  private static Dataset<Row> measured(Dataset<Row> cells, Column a, Column b) {
    return FalseDiscoveries.add(
        Measures.add(cells, "", col("n_stories_period"), a, b, col("n_stories")), "");
  }

  /**
   * Counts articles, stories, sources and dyads, beside the stories of the period.
   *
   * @param dyads rows of articles and dyads
   * @param more what tells the cells apart beside the pair of groups
   */
  private Dataset<Row> counted(Dataset<Row> dyads, List<String> more) {
    List<String> keys = joined(PAIR, more);
    Dataset<Row> numbered = dyads.withColumn("numbers", groups.ofDyad());
    Dataset<Row> counts =
        Counts.by(keys)
            .stories("", lit(true))
            .sources(lit(true))
            .of(facts, paired(once(numbered, joined(ARTICLE, more))));
    Dataset<Row> ofPeriods =
        paired(once(facts.dated(numbered), joined(joined(Facts.PERIOD, Dyads.KEY), more)));
    Dataset<Row> behind =
        Facts.grouped(
            ofPeriods.withColumn(Counts.CELL, facts.codes().packed(keys)),
            List.of(Counts.CELL),
            List.of(count(lit(1)).as("n_dyads")));
    return Facts.join(
            Facts.join(counts, behind, Counts.CELL),
            periods.select("grain", "period", "n_stories_period"))
        .join(broadcast(kinds()), "group_a");
  }

  private Dataset<Row> kinds() {
    return groups.members().select(col("country_group").as("group_a"), col("kind")).distinct();
  }

  /** The stories in which a country of a group is salient: n_stories. */
  private Dataset<Row> marginals() {
    Dataset<Row> numbered =
        facts
            .ofArticles(Table.ARTICLE_COUNTRIES)
            .where(col("is_salient"))
            .withColumn("numbers", groups.ofCountry());
    return Counts.by(List.of("country_group"))
        .stories("", lit(true))
        .of(facts, once(numbered, ARTICLE).withColumnRenamed("number", "country_group"))
        .drop("n_articles", Counts.CELL);
  }

  /** Each number that rows with the same {@code keys} have, once: number. */
  private static Dataset<Row> once(Dataset<Row> numbered, List<String> keys) {
    return numbered
        .groupBy(keys.stream().map(functions::col).toArray(Column[]::new))
        .agg(array_distinct(flatten(collect_set("numbers"))).as("numbers"))
        .withColumn("number", explode(col("numbers")))
        .drop("numbers");
  }

  /** The two groups of each number of a pair. */
  private Dataset<Row> paired(Dataset<Row> rows) {
    Column size = lit(facts.codes().size());
    return rows.withColumn("group_a", col("number").divide(size).cast("int"))
        .withColumn("group_b", pmod(col("number"), size));
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
