package org.entente.increment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.junit.jupiter.api.Test;

class TouchedDaysTest {

  private static final String BEFORE =
      "('a', 's', '2024-01-01 10:00:00', 'x'), ('b', 's', '2024-01-02 10:00:00', 'x'), ('c', 't',"
          + " '2024-02-01 10:00:00', 'x'), ('d', 'd', null, 'x')";

  private static Dataset<Row> articles(String rows) {
    return SharedSpark.session()
        .sql(
            "select article_id, story_id, timestamp(published) as published, source from values "
                + rows
                + " as t(article_id, story_id, published, source)");
  }

  private static Set<LocalDate> touched(String now, String read) {
    Dataset<Row> ids =
        SharedSpark.session().sql("select * from values " + read + " as t(article_id)");
    return TouchedDays.of(articles(BEFORE), articles(now), ids);
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2024, month, day);
  }

  @Test
  void nothingThatChangedTouchesNothing() {
    assertThat(touched(BEFORE, "('none')")).isEmpty();
  }

  @Test
  void aNewArticleTouchesItsDayAndThoseOfItsStory() {
    assertThat(touched(BEFORE + ", ('e', 's', '2024-03-01 10:00:00', 'x')", "('e')"))
        .containsExactlyInAnyOrder(day(1, 1), day(1, 2), day(3, 1));
  }

  @Test
  void anArticleThatMovesTouchesBothDays() {
    assertThat(touched(BEFORE.replace("2024-02-01", "2024-04-01"), "('none')"))
        .containsExactlyInAnyOrder(day(2, 1), day(4, 1));
  }

  @Test
  void anArticleThatGoesTouchesItsDay() {
    assertThat(touched(BEFORE.replace("('c', 't', '2024-02-01 10:00:00', 'x'), ", ""), "('none')"))
        .containsExactly(day(2, 1));
  }

  @Test
  void anArticleReadAgainTouchesItsDayThoughItsRowIsTheSame() {
    assertThat(touched(BEFORE, "('c')")).containsExactly(day(2, 1));
  }

  @Test
  void anArticleWithoutADayTouchesNone() {
    assertThat(touched(BEFORE.replace("'d', 'd', null, 'x'", "'d', 'd', null, 'y'"), "('d')"))
        .isEmpty();
  }
}
