package org.entente.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.junit.jupiter.api.Test;

class WarningsTest {

  private static List<String> warnings(String days) {
    SparkSession spark = SharedSpark.session().newSession();
    spark
        .sql("select cast(day as timestamp) as published from values " + days + " as articles(day)")
        .createOrReplaceTempView("articles");
    return Warnings.of(spark);
  }

  @Test
  void daysWithoutArticlesAndArticlesWithoutADateAreNamed() {
    assertThat(warnings("('2024-05-01'), ('2024-05-03'), ('2024-05-07'), (null)"))
        .containsExactly(
            "periods: no article on 4 days between 2024-05-01 and 2024-05-07, the longest time 3"
                + " days from 2024-05-04; fewer dealings there may be fewer articles",
            "articles: 1 without a date count in grain all alone");
  }

  @Test
  void aCorpusWithArticlesOfEveryDayHasNoWarning() {
    assertThat(warnings("('2024-05-01'), ('2024-05-02'), ('2024-05-02')")).isEmpty();
  }

  @Test
  void aCorpusWithoutDatesHasNoGap() {
    assertThat(warnings("(null)"))
        .containsExactly("articles: 1 without a date count in grain all alone");
  }
}
