package org.entente.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a reader of sound tables should know of their corpus before comparing periods. */
final class Warnings {

  private static final String GAPS =
      "select min(day) as first, max(day) as last, coalesce(sum(days), 0) as gap_days,"
          + " max(struct(days, from)) as longest"
          + " from (select day, datediff(day, before) - 1 as days, date_add(before, 1) as from from"
          + " (select day, lag(day) over (order by day) as before from (select distinct"
          + " to_date(published) as day from articles where published is not null)))";

  private static final String UNDATED =
      "select count(*) as articles from articles where published is null having count(*) > 0";

  private Warnings() {}

  /** A line for each warning, from views named like the tables. */
  static List<String> of(SparkSession spark) {
    List<String> warnings = new ArrayList<>();
    Row gaps = spark.sql(GAPS).first();
    long days = gaps.getAs("gap_days");
    if (days > 0) {
      Row longest = gaps.getAs("longest");
      warnings.add(
          String.format(
              "periods: no article on %,d days between %s and %s, the longest time %,d days from"
                  + " %s; fewer dealings there may be fewer articles",
              days,
              gaps.getAs("first"),
              gaps.getAs("last"),
              longest.<Long>getAs("days"),
              longest.getAs("from")));
    }
    for (Row undated : spark.sql(UNDATED).collectAsList()) {
      warnings.add(
          String.format(
              "articles: %,d without a date count in grain all alone",
              undated.<Long>getAs("articles")));
    }
    return warnings;
  }
}
