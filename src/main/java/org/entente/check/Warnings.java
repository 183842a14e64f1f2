package org.entente.check;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** What a reader of sound tables should know of their corpus before comparing periods. */
final class Warnings {

  private static final String GAPS =
      "select count(day), min(day), max(day), coalesce(sum(days), 0), max(struct(days, from))"
          + " from (select day, datediff(day, before) - 1 as days, date_add(before, 1) as from from"
          + " (select day, lag(day) over (order by day) as before from (select distinct"
          + " to_date(published) as day from articles where published is not null)))";

  private static final String UNDATED =
      "select count(*) from articles where published is null having count(*) > 0";

  private Warnings() {}

  /** A line for each warning, from views named like the tables. */
  static List<String> of(SparkSession spark) {
    List<String> warnings = new ArrayList<>();
    Row gaps = spark.sql(GAPS).first();
    if (gaps.getLong(3) > 0) {
      Row longest = gaps.getStruct(4);
      warnings.add(
          String.format(
              "periods: no article on %,d days between %s and %s, the longest time %,d days from"
                  + " %s; fewer dealings there may be fewer articles",
              gaps.getLong(3),
              gaps.getDate(1),
              gaps.getDate(2),
              longest.getInt(0),
              longest.getDate(1)));
    }
    for (Row undated : spark.sql(UNDATED).collectAsList()) {
      warnings.add(
          String.format(
              "articles: %,d without a date count in grain all alone", undated.getLong(0)));
    }
    return warnings;
  }
}
