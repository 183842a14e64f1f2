package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"id\": 1, \"text\": \"a\"}, {\"id\": 2, \"text\": \"b ] } \\\" [\"}]",
        "\ufeff[\n{\"id\": 1,\n \"text\": \"a\"},\n{\"id\": 2, \"text\": \"b ] } \\\" [\"}\n]\n",
        "{\"id\": 1, \"text\": \"a\"}\n{\"id\": 2, \"text\": \"b ] } \\\" [\"}\n",
        "{\n  \"id\": 1,\n  \"text\": \"a\"\n}\n{\n  \"id\": 2,\n  \"text\": \"b ] } \\\" [\"\n}",
        "{\"id\": 1, \"text\":\n\"a\"} {\"id\": 2, \"text\": \"b ] } \\\" [\"}"
      })
  void arraysLinesAndPrintedObjectsGiveTheSameArticles(String json) {
    assertThat(OneFile.of("a.json", json).values("article_id", "body", "reason"))
        .containsExactly("1|a|", "2|b ] } \" [|");
  }

  @Test
  void aFaultyElementOfAnArrayIsRefusedAlone() {
    assertThat(
            OneFile.of(
                    "a.json",
                    "[{\"text\": tru}, 7, \"b\", null, {\"text\": \"c\"}, [{}], {\"t\": 1")
                .values("record", "body", "reason"))
        .containsExactly(
            "0||bad-json",
            "1||bad-json",
            "2||bad-json",
            "3||bad-json",
            "4|c|",
            "5||bad-json",
            "6||bad-json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl"})
  void anEndlessNestingIsOneReject(String name) {
    String deep = "[".repeat(1_000_000) + "\n";
    assertThat(
            OneFile.of(name, "{\"text\": \"a\"}\n" + deep + "{\"text\": \"b\"}\n").values("reason"))
        .containsExactly("", "too-deep", "");
    assertThat(OneFile.of(name, "{\"a\":".repeat(100_000)).values("reason"))
        .containsExactly("too-deep");
  }

  @Test
  void anElementThatIsTooLongIsRefusedAndTheNextRead() {
    String tooLong = "a".repeat(6 * OneFile.MAX_CHARS + (1 << 20));
    assertThat(
            OneFile.of("a.json", "[{\"text\": \"%s\"}, {\"text\": \"b\"}]".formatted(tooLong))
                .values("body", "reason"))
        .containsExactly("|too-long", "b|");
  }

  @Test
  void aFieldWithinAFieldIsNamedByBoth() {
    assertThat(
            OneFile.of(
                    "a.json",
                    "{\"Title\": \"t\", \"Text\": \"a\", \"source\": {\"id\": null, \"name\": \"wire\"},"
                        + " \"publishedAt\": \"2024-05-20\", \"authors\": [\"X\", \"Y\"]}")
                .values("title", "body", "source", "published", "author"))
        .containsExactly("t|a|wire|2024-05-20 00:00:00.0|X, Y");
  }

  @Test
  void anEmptyFileAndAnEmptyArrayHaveNoRecords() {
    assertThat(OneFile.of("a.json", "").rows()).isEmpty();
    assertThat(OneFile.of("a.json", " [ ]\n").rows()).isEmpty();
  }
}
