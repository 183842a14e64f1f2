package org.entente.increment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.schema.Records;
import org.junit.jupiter.api.Test;

class NewRecordsTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static Row record(String file, long number, String id, String title, String body) {
    return Records.row()
        .set("input_file", file)
        .set("record", number)
        .set("article_id", id)
        .set("source", "s")
        .set("title", title)
        .set("body", body)
        .set("reason", id == null ? "empty-text" : null)
        .build();
  }

  private static Dataset<Row> records(Row... rows) {
    return SPARK.createDataFrame(List.of(rows), Records.SCHEMA);
  }

  /** What is new among records of a corpus that has the files a and b. */
  private static List<String> since(Dataset<Row> earlier, Dataset<Row> now) {
    return NewRecords.since(NewRecords.all(earlier), now, List.of("a", "b"))
        .selectExpr("concat_ws(' ', input_file, record, is_known)")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }

  @Test
  void aRecordThatWasReadIsNotNewAndOneAfterItIs() {
    Row first = record("a", 0, "1", "Talks", "Fiji met Samoa.");
    Row second = record("a", 40, "2", "Talks", "Fiji met Samoa.");
    assertThat(since(records(first), records(first, second))).containsExactly("a 40 false");
  }

  @Test
  void aRecordThatSaysOtherwiseIsNew() {
    Row before = record("a", 0, "1", null, "Talks");
    assertThat(since(records(before), records(record("a", 0, "1", "Talks", null))))
        .containsExactly("a 0 false");
  }

  @Test
  void anArticleReadAtAnotherPlaceIsNewThereButKnown() {
    Row before = record("a", 0, "1", "Talks", "Fiji met Samoa.");
    assertThat(
            since(
                records(before), records(before, record("b", 7, "1", "Talks", "Fiji met Samoa."))))
        .containsExactly("b 7 true");
  }

  @Test
  void whatIsRefusedAlikeAtAnotherPlaceIsNewAndNotKnown() {
    assertThat(
            since(
                records(record("a", 0, null, null, null)),
                records(record("a", 0, null, null, null), record("b", 0, null, null, null))))
        .containsExactly("b 0 false");
  }

  @Test
  void whatWasReadFromAFileThatIsGoneIsNotNewWhereItIsFoundAgain() {
    Dataset<Row> earlier =
        records(
            record("old/a", 0, "1", "Talks", "Fiji met Samoa."),
            record("old/a", 40, null, null, null));
    Dataset<Row> now =
        records(
            record("a", 7, "1", "Talks", "Fiji met Samoa."),
            record("a", 40, null, null, null),
            record("a", 60, "2", "Talks", "Mali met Chad."));
    assertThat(since(earlier, now)).containsExactly("a 60 false");
  }

  @Test
  void anArticleThatSaysOtherwiseInItsNewFileIsNew() {
    assertThat(
            since(
                records(record("old/a", 0, "1", "Talks", "Fiji met Samoa.")),
                records(record("a", 0, "1", "Talks", "Fiji met Togo."))))
        .containsExactly("a 0 false");
  }

  @Test
  void whatIsRefusedInAnotherFileThanTheOneThatIsGoneIsNew() {
    assertThat(
            since(
                records(record("old/a", 40, null, null, null)),
                records(record("b", 40, null, null, null), record("a", 41, null, null, null))))
        .containsExactly("a 41 false", "b 40 false");
  }

  @Test
  void aCopyOfAnArticleMovesAsTheArticleDoes() {
    Dataset<Row> first = NewRecords.all(records(record("a", 0, "1", "Talks", "Fiji met Samoa.")));
    Dataset<Row> copy = records(record("old/b", 0, "1", "Talks", "Fiji met Samoa."));
    Dataset<Row> earlier = first.unionAll(NewRecords.since(first, copy, List.of("a", "old/b")));
    Dataset<Row> moved = records(record("b", 0, "1", "Talks", "Fiji met Samoa."));
    assertThat(NewRecords.since(earlier, moved, List.of("a", "b")).isEmpty()).isTrue();
  }
}
