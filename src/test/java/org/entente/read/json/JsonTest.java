package org.entente.read.json;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entente.config.InputFormat;
import org.entente.read.OneFile;
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
        "\ufeff{\n  \"id\": 1,\n  \"text\": \"a\"\n}\n{\"id\": 2,\n\"text\": \"b ] } \\\" [\"}",
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

  @Test
  void aNumberHasNeitherExponentNorZerosAtItsEnd() {
    String lines =
        """
        {"text": "a", "id": 7.0, "date": 1710324930.5}
        {"text": "b", "id": 1e999}
        """;
    assertThat(OneFile.of("a.jsonl", lines).values("article_id", "published"))
        .containsExactly("7|2024-03-13 10:15:30.0", "Infinity|");
  }

  @Test
  void authorsAreTheTextsOfAnArrayAndTheNamesOfItsObjects() {
    String lines =
        """
        {"text": "a", "authors": [{"name": "X"}, null, "Y", {"id": 1}]}
        {"text": "b", "authors": [null]}
        """;
    assertThat(OneFile.of("a.jsonl", lines).values("body", "author", "reason"))
        .containsExactly("a|X, Y|", "b||");
  }

  @Test
  void bothNamesOfAFieldWithinAFieldAreReadWhateverTheirCase() {
    assertThat(
            OneFile.of("a.json", "{\"text\": \"a\", \"Source\": {\"Name\": \"wire\"}}")
                .values("source"))
        .containsExactly("wire");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", "a.jsonl", "a.csv", "a.txt"})
  void utf16IsReadWhateverEncodingIsNamed(String name) {
    String content = name.startsWith(".json", 1) ? "{\"text\": \"Côte\"}" : "text\nCôte";
    byte[] bytes = ("\ufeff" + content).getBytes(UTF_16LE);
    InputFormat latin =
        new InputFormat(Optional.empty(), Optional.empty(), List.of(), "ISO-8859-1");
    assertThat(OneFile.values(new OneFile(name, bytes).rows(latin), "body", "reason"))
        .containsExactly("Côte|");
  }
}
