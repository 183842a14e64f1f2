package org.entente.read.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.entente.config.InputFormat;
import org.entente.read.OneFile;
import org.entente.read.Packed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartJoinerTest {

  private static final InputFormat SENTENCES =
      new InputFormat(Optional.empty(), Optional.of("media-cloud"), List.of(), "UTF-8");

  private static List<String> articles(OneFile file) {
    List<Row> rows = file.rows(SENTENCES);
    return OneFile.values(rows, "record", "article_id", "source", "body", "reason");
  }

  @Test
  void sentencesOfAStoryThatFollowOneAnotherAreItsTextInTheirOrder() {
    OneFile file =
        OneFile.of(
            "a.csv",
            """
            stories_id,sentence_number,sentence,media_name
            7,1,Fiji met them.,Wire
            7,0,Malta sent envoys.,Other
            7,10,They parted.,Wire
            7,2,,Wire
            8,0,Togo voted.,Wire
            7,3,Late.,Wire
            """);
    assertThat(articles(file))
        .containsExactly(
            "1|7|Wire|Malta sent envoys. Fiji met them. They parted.|",
            "5|8|Wire|Togo voted.|",
            "6|7|Wire|Late.|");
  }

  @Test
  void whatIsNoPartStandsForItselfAndDoesNotEndAnArticle() {
    OneFile file =
        OneFile.of(
            "a.jsonl",
            """
            {"stories_id": 7, "sentence_number": 0, "sentence": "Malta sent envoys."}
            {"stories_id": 9, "title": "Fiji votes"}
            {"stories_id": 10, "sentence_number": "first", "sentence": "Chad."}
            [7]
            {"stories_id": 7, "sentence_number": 1, "sentence": "They met."}
            """);
    assertThat(articles(file))
        .containsExactly(
            "74|9|unknown|Fiji votes|",
            "115|10|unknown|Chad.|",
            "183||unknown||bad-json",
            "0|7|unknown|Malta sent envoys. They met.|");
  }

  @ParameterizedTest
  @CsvSource({"''", "' '"})
  void anArticleWhosePartsAreAllBlankIsRefused(String blank) {
    OneFile file =
        OneFile.of(
            "a.csv",
            "id,sentence_number,sentence\n7,0,\"%s\"\n7,1,\"%s\"\n".formatted(blank, blank));
    assertThat(articles(file)).containsExactly("1||unknown||empty-text");
  }

  @Test
  void anArticleWhosePartsAreTooLongTogetherIsRefused() {
    String half = "a".repeat(OneFile.MAX_CHARS / 2);
    String rows = "{\"id\": %d, \"sentence_number\": %d, \"text\": \"%s\"}\n";
    OneFile file =
        OneFile.of(
            "a.jsonl",
            rows.formatted(7, 0, half)
                + rows.formatted(7, 1, half)
                + rows.formatted(7, 2, "b")
                + rows.formatted(8, 0, half));
    assertThat(OneFile.values(file.rows(SENTENCES), "article_id", "reason", "detail"))
        .containsExactly("|too-long|its parts have 10003 units, at most 10000 are read", "8||");
  }

  @Test
  void theArticleBeforeAFaultOfTheFileStands() {
    byte[] packed =
        Packed.gzip(
            """
            {"id": 7, "sentence_number": 0, "text": "Malta."}
            {"id": 7, "sentence_number": 1, "text": "Fiji."}
            """);
    OneFile cut = new OneFile("a.jsonl.gz", Arrays.copyOf(packed, packed.length - 4));
    assertThat(articles(cut))
        .containsExactly("0|7|unknown|Malta. Fiji.|", "99||unknown||truncated-archive");
  }
}
