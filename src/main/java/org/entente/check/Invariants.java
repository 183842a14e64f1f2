package org.entente.check;

import java.util.ArrayList;
import java.util.List;
import org.entente.check.Invariant.OfRows;
import org.entente.check.Invariant.OfTables;
import org.entente.schema.ColumnSchema;
import org.entente.schema.Table;
import org.entente.schema.TableSchema;

/** Everything that must be true of published tables. */
final class Invariants {

  private Invariants() {}

  static List<Invariant> all() {
    List<Invariant> all = new ArrayList<>();
    for (Table table : Table.values()) {
      all.add(uniqueKey(table.schema()));
      all.add(noNulls(table.schema()));
    }
    all.addAll(ORDERS);
    for (Table table : Table.values()) {
      all.addAll(measures(table.schema()));
    }
    all.addAll(SPANS);
    all.addAll(COUNTS);
    return all;
  }

  private static Invariant uniqueKey(TableSchema schema) {
    String key = String.join(", ", schema.key());
    return new OfTables(
        schema.table() + ": the key is unique",
        "select "
            + key
            + ", count(*) as n from "
            + schema.table()
            + " group by "
            + key
            + " having count(*) > 1");
  }

  private static Invariant noNulls(TableSchema schema) {
    List<String> conditions =
        schema.columns().stream()
            .filter(column -> !column.nullable())
            .map(ColumnSchema::name)
            .map(name -> "`" + name + "` is null")
            .toList();
    return new OfRows(
        schema.table(), "no value is missing that must be there", String.join(" or ", conditions));
  }

  private static final List<Invariant> ORDERS =
      List.of(
          ordered("dyad_evidence"),
          ordered("article_dyads"),
          ordered("dyads"),
          ordered("dyad_sectors"),
          ordered("dyad_sector_groups"),
          new OfRows(
              "dyads",
              "sources and stories are at most articles",
              "n_stories > n_articles or n_sources > n_articles"),
          new OfRows(
              "dyads",
              "lists damp the count of stories, at most to nothing",
              "stories_damped not between 0 and n_stories"),
          new OfRows("country_groups", "a membership lasts", "valid_from >= valid_until"),
          new OfRows("group_dyads", "the first group is not the greater code", "group_a > group_b"),
          new OfRows(
              "group_dyads",
              "dyads are in stories on both groups, and stories at most articles",
              "n_dyads < 1 or n_stories > least(n_articles, n_stories_a, n_stories_b)"),
          new OfRows(
              "group_dyad_sectors", "the first group is not the greater code", "group_a > group_b"),
          new OfRows(
              "group_dyad_sectors",
              "stories are at most those of the dyads, and those of the sector",
              "n_dyads < 1 or n_stories > least(n_articles, n_stories_dyads, n_stories_sector)"),
          new OfRows(
              "article_countries", "salience lies in [0, 1]", "salience not between 0 and 1"),
          new OfRows(
              "dyad_evidence",
              "the direction is between the two countries",
              "(from_country is null) <> (to_country is null) or"
                  + " (from_country is not null and (from_country, to_country) not in ((country_a,"
                  + " country_b), (country_b, country_a)))"));

  /** What must be true of the measures that a table has. */
  private static List<Invariant> measures(TableSchema schema) {
    List<Invariant> all = new ArrayList<>();
    for (String column : schema.columns().stream().map(ColumnSchema::name).toList()) {
      if (column.startsWith("npmi")) {
        all.add(
            new OfRows(
                schema.table(), column + " lies in [-1, 1]", column + " not between -1 and 1"));
      }
      if (column.startsWith("q_value")) {
        String p = column.replace("q_value", "p_value");
        all.add(
            new OfRows(
                schema.table(),
                column + " is at least " + p + ", and both lie in [0, 1]",
                p + " < 0 or " + column + " < " + p + " or " + column + " > 1"));
      }
      if (column.contains("_low")) {
        String high = column.replace("_low", "_high");
        String value = column.replace("_low", "");
        all.add(
            new OfRows(
                schema.table(),
                value + " lies in its interval",
                "not " + value + " between " + column + " and " + high));
      }
    }
    return all;
  }

  private static Invariant ordered(String table) {
    return new OfRows(table, "the first country is the smaller code", "country_a >= country_b");
  }

  private static final List<Invariant> SPANS =
      List.of(
          spans("country_mentions"),
          spans("organization_mentions"),
          spans("sector_mentions"),
          new OfTables(
              "country_mentions: title spans hold in the title",
              "select m.* from country_mentions m join articles a using (article_id) where m.field ="
                  + " 'title' and length(a.title) = length(cast(a.title as binary)) and"
                  + " substring(a.title, m.begin + 1, m.end - m.begin) <> m.surface"));

  private static Invariant spans(String table) {
    return new OfRows(
        table,
        "a span is not empty, and as long as its surface where that is ASCII",
        "begin < 0 or end <= begin or (length(surface) ="
            + " length(cast(surface as binary)) and length(surface) <> end - begin)");
  }

  private static final List<Invariant> COUNTS =
      List.of(
          recounted(
              "countries: counts follow from article_countries",
              "countries",
              "country",
              "select country, count(case when is_salient then 1 end) as n_articles,"
                  + " count(distinct case when is_salient then story_id end) as n_stories from"
                  + " article_countries join articles using (article_id) group by country"),
          recounted(
              "sectors: counts follow from article_sectors",
              "sectors",
              "sector",
              "select sector, count(case when is_salient then 1 end) as n_articles, count(distinct"
                  + " case when is_salient then story_id end) as n_stories from article_sectors join"
                  + " articles using (article_id) group by sector"),
          recounted(
              "dyads: counts follow from article_dyads",
              "dyads",
              "country_a, country_b",
              "select country_a, country_b, count(case when is_salient then 1 end) as n_articles,"
                  + " count(distinct case when is_salient then story_id end) as n_stories from"
                  + " article_dyads join articles using (article_id) group by country_a, country_b"),
          recounted(
              "group_dyads: counts follow from article_dyads and country_groups",
              "group_dyads",
              "group_a, group_b",
              "select least(a.country_group, b.country_group) as group_a,"
                  + " greatest(a.country_group, b.country_group) as group_b, count(distinct"
                  + " article_id) as n_articles, count(distinct story_id) as n_stories from"
                  + " article_dyads join articles using (article_id) join country_groups a on"
                  + " a.country = country_a and "
                  + holdsThen("a")
                  + " join country_groups b on b.country = country_b and b.kind = a.kind and "
                  + holdsThen("b")
                  + " where is_salient group by 1, 2"),
          recounted(
              "country_sectors: counts follow from article_countries and article_sectors",
              "country_sectors",
              "country, sector",
              "select country, sector, count(*) as n_articles, count(distinct story_id) as n_stories"
                  + " from (select * from article_countries where is_salient) join (select"
                  + " article_id, sector from article_sectors) using (article_id) join articles"
                  + " using (article_id) group by country, sector"),
          recounted(
              "dyad_sectors: counts follow from dyad_evidence and article_dyads",
              "dyad_sectors",
              "country_a, country_b, sector",
              "select country_a, country_b, sector, count(distinct article_id) as n_articles,"
                  + " count(distinct story_id) as n_stories from dyad_evidence join (select"
                  + " article_id, country_a, country_b from article_dyads where is_salient) using"
                  + " (article_id, country_a, country_b) where sector is not null and scope <> 'organization' group by"
                  + " country_a, country_b, sector"),
          new OfTables(
              "articles: each story has one head",
              "select story_id from articles group by story_id having count(case when is_story_head"
                  + " then 1 end) <> 1"),
          new OfTables(
              "periods: counts follow from articles",
              "select p.* from periods p, (select count(*) as a, count(distinct story_id) as s,"
                  + " count_if(not is_analyzed) as r from articles) where grain = 'all' and (n_articles <>"
                  + " a or n_stories <> s or n_skipped <> r)"),
          new OfTables(
              "coverage: counts follow from articles",
              "select * from (select sum(n_articles) as n, sum(n_rejects) as r from coverage where"
                  + " grain = 'all') c, (select count(*) as a from articles) x, (select count(*) as"
                  + " j from rejects) y where c.n <> x.a or c.r <> y.j"));

  /** That a membership holds on the day of the article, or still if it has none. */
  private static String holdsThen(String member) {
    return ("if(published is null, %1$s.valid_until is null, ifnull(%1$s.valid_from <="
            + " date(published), true) and ifnull(%1$s.valid_until > date(published), true))")
        .formatted(member);
  }

  /** That grain all of an aggregate, if it is there, is what the recount gives. */
  private static Invariant recounted(String name, String table, String key, String recount) {
    String found =
        "select " + key + ", n_articles, n_stories from " + table + " where grain = 'all'";
    String difference =
        "select * from (%1$s except %2$s) union all select * from (%2$s except %1$s)"
            .formatted(found, recount);
    return new OfTables(
        name,
        "select * from ("
            + difference
            + ") where (select count(*) from periods where grain = 'all') > 0");
  }
}
