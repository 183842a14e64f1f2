package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.entente.config.InputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What of a file is refused, why, and how much it is. */
class RefusedFilesTest {

  private static final String[] REFUSED = {"record", "reason", "n_bytes", "n_lines"};

  @Test
  void aNulCostsItsRecordAlone() {
    String lines = "{\"text\": \"Malta\"}\n{\"text\": \"Fi\0ji\"}\n{\"text\": \"Chad\"}\n";
    for (int size : List.of(7, 20, lines.length())) {
      assertThat(
              OneFile.values(
                  OneFile.of("a.jsonl", lines).rows(InputFormat.DETECTED, size), "body", "reason"))
          .containsExactly("Malta|", "|not-text", "Chad|");
    }
    assertThat(
            OneFile.of("a.json", "[" + lines.replace("\n", ",\n") + "]").values("body", "reason"))
        .containsExactly("Malta|", "|not-text", "Chad|");
    assertThat(OneFile.of("a.csv", "id,text\n1,\"Fi\0ji\"\n2,Chad\n").values("body", "detail"))
        .containsExactly("|a NUL at character 5 of the record, expected text", "Chad|");
    assertThat(OneFile.of("a.tsv", "id\ttext\n1\tMalta\n2\tFi\0ji\n").values("body", "reason"))
        .containsExactly("Malta|", "|not-text");
    assertThat(OneFile.of("a.txt", "Malta\0 met Fiji.").values("reason"))
        .containsExactly("not-text");
  }

  @Test
  void aBlockOfNulsCostsTheRecordThatItIsIn() {
    String lines =
        "{\"text\": \"Malta\"}\n{\"text\": \"Fi"
            + "\0".repeat(4096)
            + "\"}\n{\"text\": \"Chad\"}\n";
    assertThat(OneFile.of("a.jsonl", lines).values("body", "reason"))
        .containsExactly("Malta|", "|not-text", "Chad|");
  }

  @Test
  void aNulInAPageIsReplacedAsBrowsersDo() {
    String page =
        "<html><body><p>Malta and Fiji have signed\0 an accord on trade.</p></body></html>";
    assertThat(OneFile.of("a.html", page).values("reason")).containsExactly("");
  }

  @Test
  void utf16WithoutAMarkIsNoText() {
    byte[] lines = "{\"text\": \"Malta met Fiji.\"}\n".repeat(3).getBytes(UTF_16LE);
    assertThat(new OneFile("a.jsonl", lines).values(REFUSED))
        .containsExactly("0|not-text|%d|0".formatted(lines.length));
  }

  @ParameterizedTest
  @CsvSource({
    "a.csv, 504b03040a0000, a zip archive; unpack it",
    "a.docx.txt, d0cf11e0a1b11ae1000000, an office document",
    "a.txt, 255044462d312e340a, a PDF document"
  })
  void aFileOfAnotherKindUnderTheNameOfATextIsRefusedAsWhatItIs(
      String name, String hex, String found) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(new OneFile(name, bytes).values("reason", "n_bytes", "detail"))
        .singleElement()
        .asString()
        .startsWith("not-text|%d|found %s; expected ".formatted(bytes.length, found));
  }

  @ParameterizedTest
  @CsvSource({
    "a.png, 89504e470d0a1a0a0000, other-file, a PNG picture",
    "a.pdf, 255044462d312e340a, other-file, a PDF document",
    "a.rtf, 7b5c72746631207d, other-file, an RTF document",
    "a.docx, 504b03040a0000, other-file, an office document",
    "DS_Store, 0000000142756431, other-file, a file of macOS for its folders",
    "a.xlsx, 504b03040a0000, unknown-format, a spreadsheet; save it as CSV",
    "a.jsonl.zip, 504b03040a0000, unknown-format, a zip archive; unpack it",
    "a.jsonl.xz, fd377a585a000004, unknown-format, 'compressed by xz; unpack it, or compress it by"
        + " zstd'",
    "a.bin, 0041004100410041004100, unknown-format, binary data",
    "a.xml, 3c3f786d6c3e0a3c612f3e0a, unknown-format, XML",
    "a.md, 23204d616c74610a, unknown-format, text whose format neither the name nor the first bytes"
        + " say"
  })
  void aFileOfNoFormatIsOneReject(String name, String hex, String reason, String found) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(new OneFile(name, bytes).values("record", "reason", "n_bytes", "detail"))
        .singleElement()
        .asString()
        .startsWith(
            "0|%s|%d|found %s; expected one of jsonl, ".formatted(reason, bytes.length, found));
  }

  @Test
  void aTarArchiveIsRefusedAsSuch() {
    byte[] tar = Arrays.copyOf("a.jsonl".getBytes(UTF_8), 1024);
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    byte[] packed = Packed.gzip(new String(tar, UTF_8));
    assertThat(new OneFile("a.tar.gz", packed).values("reason", "detail"))
        .singleElement()
        .asString()
        .startsWith("unknown-format|found a tar archive; unpack it; expected one of jsonl, ");
    assertThat(new OneFile("a.jsonl.gz", packed).values("reason", "detail"))
        .containsExactly("not-text|found a tar archive; unpack it; expected jsonl");
  }

  static Stream<String> severalDocuments() {
    return texts(
        """
        ********** 1 of 2 DOCUMENTS **********

        The Daily

        Malta met Fiji.

                            2 of 2 DOCUMENTS

        Chad.
        ----
        Document 1 of 50

        Malta met Fiji.

        Document 2 of 50

        Chad met Peru.
        ----
        Rail

        Malta met Fiji.

        End of Document
        Wheat

        Chad met Peru.

        End of Document
        ----
        Rail

        Malta.

        Document FTFT000020200101eg1100001

        Wheat

        Chad.

        Document FTFT000020200101eg1100002
        ----
        Title: Rail
        Publication date: Jan 1, 2024

        Malta.

        Title: Wheat
        Publication date: Jan 2, 2024

        Chad.
        ----
        Rail
        BYLINE: A B
        LENGTH: 40 words

        Malta.

        Wheat
        BYLINE: C D
        LENGTH: 60 words

        Chad.
        ----
        From a@x.example Mon Jan  1 10:00:00 2024
        Subject: Rail

        Malta.

        From b@x.example Tue Jan  2 10:00:00 2024
        Subject: Wheat

        Chad.
        ----
        {"title": "Rail", "text": "Malta."}
        {"title": "Wheat", "text": "Chad."}
        ----
        <?xml version="1.0"?>
        <a>Malta.</a>
        <?xml version="1.0"?>
        <a>Chad.</a>
        ----
        <DOC>
        Malta.
        </DOC>
        <DOC>
        Chad.
        </DOC>
        """);
  }

  private static Stream<String> texts(String parted) {
    return Stream.of(parted.split("----\n"));
  }

  @ParameterizedTest
  @MethodSource("severalDocuments")
  void aTextOfSeveralDocumentsIsNoArticle(String text) {
    OneFile file = OneFile.of("a.txt", text);
    assertThat(file.values(REFUSED))
        .containsExactly(
            "0|several-documents|%d|%d".formatted(file.content().length, text.lines().count()));
    assertThat(file.values("detail"))
        .singleElement()
        .asString()
        .startsWith("several documents: found ")
        .endsWith("; save each as a file of its own, or all as JSON Lines or CSV");
  }

  static Stream<String> oneDocument() {
    return texts(
        """
        Rail deal

        The Daily

        March 21, 2018 Tuesday

        BYLINE: X Y

        LENGTH: 40 words

        Malta.

        End of Document
        ----
        3 of 50 DOCUMENTS

        Rail

        Malta met Fiji.
        ----
        Talks

        Q: Did Malta sign?

        A: Yes.

        Q: And Fiji?

        A: Source: the ministry.
        ----
        From Valletta to Suva

        From Monday on Malta and Fiji trade.

        From Tuesday on they rest.
        ----
        Figures

        Page 1 of 2

        Malta.

        Page 2 of 2

        Fiji.
        """);
  }

  @ParameterizedTest
  @MethodSource("oneDocument")
  void aTextOfOneDocumentIsAnArticle(String text) {
    assertThat(OneFile.of("a.txt", text).values("reason")).containsExactly("");
  }

  @Test
  void pagesOneAfterTheOtherAreNoArticle() {
    String page =
        "<!DOCTYPE html>\n"
            + "<html><head><title>Rail</title><script>\n"
            + "{\"a\": 1}\n"
            + "{\"b\": 1}\n"
            + "</script></head><body><p>Malta and Fiji have signed an accord on"
            + " trade.</p></body></html>\n";
    assertThat(OneFile.of("a.html", page).values("reason")).containsExactly("");
    assertThat(OneFile.of("a.html", page + page).values("reason", "detail"))
        .singleElement()
        .asString()
        .startsWith("several-documents|several documents: found a page after the end of another;");
    String archive =
        "<html><body><div>1 of 2 DOCUMENTS</div><p>Malta met Fiji in Suva.</p>"
            + "<div>2 of 2 DOCUMENTS</div><p>Chad met Peru in Lima.</p></body></html>";
    assertThat(OneFile.of("a.html", archive).values("reason")).containsExactly("several-documents");
  }

  @Test
  void anEnvelopeSaysHowMuchItIs() {
    String article = "{\"title\": \"Rail\", \"text\": \"Malta met Fiji.\"}";
    String envelope =
        "{\"status\": \"ok\",\n\"articles\": [\n%s\n]}"
            .formatted((article + ",\n").repeat(9) + article);
    assertThat(OneFile.of("a.json", envelope).values(REFUSED))
        .containsExactly("0|no-text-field|%d|13".formatted(envelope.length()));
    String huge = "{\"articles\": [\n" + (article + ",\n").repeat(40_000) + article + "\n]}";
    assertThat(OneFile.of("a.json", huge).values(REFUSED))
        .containsExactly("0|too-long|%d|40003".formatted(huge.length()));
  }

  @Test
  void theRestOfABrokenFileSaysHowMuchItIs() {
    byte[] warc = FormatsTest.fixture("articles.warc").content();
    byte[] broken = Arrays.copyOf(warc, warc.length + 100_000);
    Arrays.fill(broken, warc.length, broken.length, (byte) 'x');
    assertThat(new OneFile("a.warc", broken).values("reason", "n_bytes", "n_lines"))
        .endsWith("truncated-archive|100000|0");
    byte[] packed = Packed.gzip("{\"text\": \"Malta\"}\n");
    byte[] more = Arrays.copyOf(packed, packed.length + 200_000);
    Arrays.fill(more, packed.length, more.length, (byte) 'x');
    List<String> rows = new OneFile("a.jsonl.gz", more).values("reason", "n_bytes");
    assertThat(rows).hasSize(2).startsWith("|17");
    String rest = rows.get(1).replace("truncated-archive|", "");
    assertThat(Long.parseLong(rest)).isBetween(190_000L, 200_000L);
    byte[] parquet = "PAR1 cut off".getBytes(UTF_8);
    assertThat(new OneFile("a.parquet", parquet).values(REFUSED))
        .containsExactly("0|truncated-archive|12|0");
  }
}
