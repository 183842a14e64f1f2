package org.entente.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.UserException;
import org.entente.schema.Table;

/** Holds published tables against the truth of a synthetic corpus. */
public final class TruthChecks {

  private static final List<String> TRUTH = List.of("articles", "claims", "rejects");

  /** Claims with the article's story, source and both of its periods. */
  private static final String PERIODS =
      "(select c.*, a.story_id, a.source, p.grain, p.period from true_claims c join true_articles a"
          + " using (article_id) lateral view inline(array(named_struct('grain', 'all', 'period',"
          + " date(null)), named_struct('grain', 'month', 'period', date(date_trunc('month',"
          + " a.published))))) p)";

  private static final String COUNTS =
      "count(distinct article_id) as n_articles, count(distinct story_id) as n_stories,"
          + " count(distinct source) as n_sources";

  /** Columns of a table, and a query that gives their truth. */
  private record Truth(String table, String columns, String truth) {

    Finding check(SparkSession spark) {
      String found = "select " + columns + " from " + table;
      Dataset<Row> wrong =
          spark.sql(
              String.format(
                  "(select 'found', * from (%s except all %s)) union all (select 'missing', * from"
                      + " (%s except all %s))",
                  found, truth, truth, found));
      return Finding.of(table.split(" ", 2)[0] + " are the truth: " + columns, wrong);
    }
  }

  private static final List<Truth> ALL =
      List.of(
          new Truth(
              "articles",
              "article_id, story_id, is_story_head, source, published, language, is_analyzed",
              "select article_id, story_id, article_id = story_id, source, published, language,"
                  + " is_analyzed from true_articles"),
          new Truth(
              "article_countries",
              "article_id, country, n_mentions, is_salient",
              "select article_id, country, count(*), true from (select article_id, country_a as"
                  + " country from true_claims union all select article_id, country_b from"
                  + " true_claims) group by article_id, country"),
          new Truth(
              "article_dyads",
              "article_id, country_a, country_b, scope, n_sentences, is_salient",
              "select article_id, country_a, country_b, 'clause', count(*), true from true_claims"
                  + " group by article_id, country_a, country_b"),
          new Truth(
              "dyad_evidence",
              "article_id, country_a, country_b, sector, scope, relation, modality, from_country,"
                  + " to_country",
              "select article_id, country_a, country_b, sector, 'clause', relation, modality,"
                  + " from_country, to_country from true_claims"),
          new Truth("rejects", "reason", "select reason from true_rejects"),
          new Truth(
              "countries where grain in ('all', 'month')",
              "grain, period, country, n_articles, n_stories, n_sources",
              "select grain, period, country, "
                  + COUNTS
                  + " from "
                  + PERIODS
                  + " lateral view explode(array(country_a, country_b)) as country group by grain,"
                  + " period, country"),
          new Truth(
              "dyads where grain in ('all', 'month')",
              "grain, period, country_a, country_b, n_articles, n_stories, n_sources, n_sentences",
              "select grain, period, country_a, country_b, "
                  + COUNTS
                  + ", count(*) from "
                  + PERIODS
                  + " group by grain, period, country_a, country_b"),
          new Truth(
              "dyad_sectors where grain in ('all', 'month')",
              "grain, period, country_a, country_b, sector, n_articles, n_stories, n_sources",
              "select grain, period, country_a, country_b, sector, "
                  + COUNTS
                  + " from "
                  + PERIODS
                  + " group by grain, period, country_a, country_b, sector"),
          new Truth(
              "sectors where grain in ('all', 'month')",
              "grain, period, sector, n_articles_all, n_stories_all",
              "select grain, period, sector, count(distinct article_id), count(distinct story_id)"
                  + " from "
                  + PERIODS
                  + " group by grain, period, sector"),
          new Truth(
              "coverage where grain = 'all' and n_articles > 0",
              "source, language, n_articles, n_stories, n_duplicates, n_skipped",
              "select source, language, count(*), count(distinct story_id), count_if(article_id <>"
                  + " story_id), count_if(not is_analyzed) from true_articles group by source,"
                  + " language"));

  private TruthChecks() {}

  /**
   * One finding for each table of which the truth is known, each checked when it is asked for.
   *
   * @param truth the folder that {@code entente synth} wrote
   * @throws UserException if there is no truth in it
   */
  public static Stream<Finding> check(
      SparkSession spark, Map<Table, Dataset<Row>> tables, String truth) {
    TableChecks.asViews(tables);
    for (String table : TRUTH) {
      try {
        spark.read().parquet(truth + "/" + table).createOrReplaceTempView("true_" + table);
      } catch (Exception e) { // checked ones too, as Scala does not declare them
        if (e instanceof AnalysisException) {
          throw new UserException("--truth " + truth + ": no table " + table + " in it", e);
        }
        throw e;
      }
    }
    return ALL.stream().map(each -> each.check(spark));
  }
}
