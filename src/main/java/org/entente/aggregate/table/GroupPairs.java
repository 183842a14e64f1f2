package org.entente.aggregate.table;

import static org.apache.spark.sql.functions.array_distinct;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.flatten;
import static org.apache.spark.sql.functions.lit;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.COUNTRY_GROUP;
import static org.entente.schema.Columns.GROUP_A;
import static org.entente.schema.Columns.GROUP_B;
import static org.entente.schema.Columns.KIND;
import static org.entente.schema.Columns.N_ARTICLES;
import static org.entente.schema.Columns.N_DYADS;
import static org.entente.schema.Columns.N_STORIES;
import static org.entente.schema.Columns.N_STORIES_PERIOD;

import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.entente.aggregate.count.CellCounts;
import org.entente.aggregate.encode.ArticleFacts;
import org.entente.aggregate.encode.GroupMemberships;
import org.entente.aggregate.encode.PeriodKey;
import org.entente.aggregate.measure.AssociationColumns;
import org.entente.nlp.lexicon.codes.GroupMember;
import org.entente.schema.Table;

/**
 * Counts the dyads of articles by the pair of groups their countries belong to.
 *
 * <p>An article counts once for a pair of groups, however many of its dyads join the two. Dyads
 * within a group count for the pair of the group with itself.
 */
final class GroupPairs {

  /*
   * A dyad joins several pairs of groups, and several dyads of an article join the same pair. So the
   * pairs of a row are an array of numbers (GroupMemberships); arrays are united for each article
   * before they are exploded, which keeps the number of rows down.
   */

  private static final String NUMBER = "number";
  private static final String NUMBERS = "numbers";

  private static final List<String> ARTICLE = joined(List.of(ARTICLE_ID), ArticleFacts.OF_ARTICLE);

  private final TableInputs inputs;
  private final List<GroupMember> members;
  private final GroupMemberships memberships;

  GroupPairs(TableInputs inputs, List<GroupMember> members) {
    this.inputs = inputs;
    this.members = members;
    memberships = new GroupMemberships(members, inputs.facts().codes());
  }

  /**
   * Counts articles, stories, sources and dyads, adding n_stories_period and the kind of the
   * groups.
   *
   * @param dyads rows of articles and dyads
   * @param more further keys of the cells, beside the pair of groups
   */
  Dataset<Row> counted(Dataset<Row> dyads, String... more) {
    ArticleFacts facts = inputs.facts();
    List<String> keys = joined(List.of(GROUP_A, GROUP_B), List.of(more));
    Dataset<Row> numbered = dyads.withColumn(NUMBERS, memberships.pairs());
    Dataset<Row> counts =
        CellCounts.by(keys.toArray(String[]::new))
            .stories()
            .sources()
            .of(facts, unpacked(distinct(numbered, joined(ARTICLE, List.of(more)))));
    List<String> dyad = joined(List.of(COUNTRY_A, COUNTRY_B), List.of(more));
    Dataset<Row> ofPeriods =
        unpacked(distinct(facts.byPeriod(numbered), PeriodKey.with(dyad)))
            .withColumn(CellCounts.CELL_ID, facts.codes().pack(keys));
    Dataset<Row> dyadCounts =
        PeriodKey.group(ofPeriods, List.of(CellCounts.CELL_ID), List.of(count(lit(1)).as(N_DYADS)));
    return PeriodKey.join(
            PeriodKey.join(counts, dyadCounts, CellCounts.CELL_ID), inputs.periods().stories())
        .join(broadcast(kinds(counts.sparkSession())), GROUP_A);
  }

  private Dataset<Row> kinds(SparkSession spark) {
    return CountryGroupsTable.of(spark, members)
        .select(col(COUNTRY_GROUP).as(GROUP_A), col(KIND))
        .distinct();
  }

  /** The stories in which a country of a group is salient: country_group and n_stories. */
  Dataset<Row> marginals() {
    ArticleFacts facts = inputs.facts();
    Dataset<Row> numbered =
        facts.salient(Table.ARTICLE_COUNTRIES).withColumn(NUMBERS, memberships.groups());
    return CellCounts.by(COUNTRY_GROUP)
        .stories()
        .of(facts, distinct(numbered, ARTICLE).withColumnRenamed(NUMBER, COUNTRY_GROUP))
        .drop(N_ARTICLES, CellCounts.CELL_ID);
  }

  /** The cells with their measures and support. */
  Dataset<Row> measured(Dataset<Row> cells, Column a, Column b) {
    AssociationColumns association =
        new AssociationColumns(col(N_STORIES_PERIOD), a, b, col(N_STORIES));
    return inputs.withSupport(association.addTo(cells));
  }

  /** The distinct numbers of the rows with the same {@code keys}, a row each. */
  private static Dataset<Row> distinct(Dataset<Row> numbered, List<String> keys) {
    return numbered
        .groupBy(keys.stream().map(functions::col).toArray(Column[]::new))
        .agg(array_distinct(flatten(collect_set(NUMBERS))).as(NUMBERS))
        .withColumn(NUMBER, explode(col(NUMBERS)))
        .drop(NUMBERS);
  }

  private Dataset<Row> unpacked(Dataset<Row> rows) {
    return memberships.unpackPair(rows, NUMBER);
  }

  private static List<String> joined(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
