package org.entente.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same three articles in every format: src/test/resources/formats. */
class FormatsTest {

  private static final Path FOLDER = Path.of("src/test/resources/formats");

  static OneFile fixture(String name) {
    try {
      return new OneFile(
          FOLDER.resolve(name).getFileName().toString(), Files.readAllBytes(FOLDER.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> values(List<String> names, String... columns) {
    return names.stream().flatMap(name -> fixture(name).values(columns).stream()).toList();
  }

  private static List<String> expected(String... columns) {
    return fixture("articles.jsonl").values(columns);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "articles.json",
        "articles.csv",
        "semicolons.csv",
        "utf16.tsv",
        "articles.jsonl.gz",
        "articles.jsonl.bz2",
        "articles.parquet"
      })
  void formatsOfFieldsGiveTheSameArticles(String name) {
    String[] all = {
      "article_id", "title", "body", "published", "source", "url", "language", "reason"
    };
    assertThat(expected(all)).hasSize(3);
    assertThat(fixture(name).values(all)).isEqualTo(expected(all));
  }

  @Test
  void pagesGiveTheSameArticlesWithTheirAuthors() {
    String[] all = {"article_id", "title", "body", "published", "source", "url", "language"};
    List<String> pages = List.of("html/f1.html", "html/f2.html", "html/f3.html");
    assertThat(values(pages, all)).isEqualTo(expected(all));
    assertThat(values(pages, "author")).containsOnly("Ina Kalder");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.warc", "articles.warc.gz"})
  void aWarcGivesTheSameArticlesUnderTheIdsOfItsRecords(String name) {
    String[] carried = {"title", "body", "published", "source", "url", "language"};
    assertThat(fixture(name).values(carried)).isEqualTo(expected(carried));
    assertThat(fixture(name).values("record", "article_id"))
        .containsExactly(
            "2|00000000-0000-4000-8000-000000000002",
            "4|00000000-0000-4000-8000-000000000004",
            "6|00000000-0000-4000-8000-000000000006");
  }

  @Test
  void aWetGivesTheSameTitlesAndTexts() {
    String[] carried = {"title", "body", "source", "url"};
    assertThat(fixture("articles.warc.wet.gz").values(carried)).isEqualTo(expected(carried));
  }

  @Test
  void textsGiveTheSameIdsTitlesAndTexts() {
    String[] carried = {"article_id", "title", "body"};
    assertThat(values(List.of("text/f1.txt", "text/f2.txt", "text/f3.txt"), carried))
        .isEqualTo(expected(carried));
  }

  @Test
  void reutersSgmlGivesTheSameArticlesWithDatelines() {
    String[] carried = {"article_id", "title", "body", "published"};
    assertThat(fixture("articles.sgm").values(carried)).isEqualTo(expected(carried));
    assertThat(fixture("articles.sgm").values("source", "dateline"))
        .containsOnly("Reuters|VALLETTA, May 20 -");
  }

  @Test
  void documentsOfReutersWithoutBodyAreReadAndFaultyOnesRefused() {
    assertThat(
            fixture("faults.sgm")
                .values("record", "article_id", "title", "body", "unparsed_date", "reason"))
        .containsExactly(
            "0|1|BRIEF <AB> & CO||99-MAY-2024|",
            "1|2||Malta to\nlend to Fiji.||",
            "2|||||empty-text",
            "3|||||truncated-archive");
    assertThat(OneFile.of("a.sgm", "no such thing").values("reason")).containsExactly("not-text");
    assertThat(OneFile.of("a.sgm", "").rows()).isEmpty();
  }

  @Test
  void responsesThatHoldNoArticleAreRefusedAndTheNextRead() {
    assertThat(fixture("faults.warc").values("record", "reason", "title"))
        .containsExactly(
            "0|http-error|",
            "1|not-text|",
            "2|http-error|",
            "3|html-no-content|",
            "5||Malta and Fiji sign a fisheries accord");
  }

  @ParameterizedTest
  @ValueSource(strings = {"articles.warc", "articles.warc.gz", "articles.warc.wet.gz"})
  void aCutOffWarcGivesItsWholeRecordsAndARejectForTheRest(String name) {
    OneFile whole = fixture(name);
    List<String> all = whole.values("body", "reason");
    for (int length = 1; length < whole.content().length; length += 97) {
      OneFile cut = new OneFile(name, Arrays.copyOf(whole.content(), length));
      List<String> rows = cut.values("body", "reason");
      List<String> read =
          Stream.concat(
                  all.stream().limit(Math.max(0, rows.size() - 1)), Stream.of("|truncated-archive"))
              .toList();
      assertThat(rows).as("%d bytes", length).isEqualTo(read);
    }
  }

  @Test
  void anEndlessRecordOfAWarcIsRefused() {
    String page = "<html><body><p>" + "Malta. ".repeat(200_000) + "</p></body></html>";
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
    String warc =
        """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000001>\r
        WARC-Date: 2024-06-01T00:00:00Z\r
        WARC-Target-URI: https://harbour-gazette.example/long\r
        Content-Type: application/http; msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
            .formatted(http.length(), http);
    assertThat(OneFile.of("a.warc", warc + warc).values("reason"))
        .containsExactly("too-long", "too-long");
  }

  @Test
  void aDeepPageIsRead() {
    String text = "Malta and Fiji met in Valletta to sign an accord.";
    assertThat(OneFile.of("a.html", "<div>".repeat(50_000) + text).values("body"))
        .containsExactly(text);
  }

  @Test
  void elementsThatHoldNothingCostNoTime() {
    String text = "Malta and Fiji met in Valletta to sign an accord.";
    assertThat(OneFile.of("a.html", "<div></div>".repeat(50_000) + text).values("body"))
        .containsExactly(text);
  }

  @Test
  void aPageInAnotherEncodingIsReadAsItSays() {
    String page =
        "<html><head>%s</head><body><p>Żółw i jeż: Polska i Węgry podpisały umowę o"
            + " współpracy.</p></body></html>";
    byte[] latin =
        page.formatted("<meta charset='iso-8859-2'>")
            .getBytes(java.nio.charset.Charset.forName("ISO-8859-2"));
    assertThat(new OneFile("a.html", latin).values("body"))
        .containsExactly("Żółw i jeż: Polska i Węgry podpisały umowę o współpracy.");
    byte[] undeclared =
        "<p>Côte d’Ivoire and Malta have signed an accord.</p>"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));
    assertThat(new OneFile("a.html", undeclared).values("body"))
        .containsExactly("Côte d’Ivoire and Malta have signed an accord.");
  }

  @Test
  void angleBracketsInTheTextOfADocumentOfReutersAreNoMarkup() {
    String sgml =
        "<REUTERS NEWID=\"1\"><TEXT TYPE=\"UNPROC\">%s&lt;MLT> buys from"
            + " &lt;FJI>.</TEXT></REUTERS>";
    assertThat(OneFile.of("a.sgm", sgml.formatted("")).values("title", "body"))
        .containsExactly("|<MLT> buys from <FJI>.");
    assertThat(OneFile.of("a.sgm", sgml.formatted("<TITLE>A > B</TITLE>")).values("title", "body"))
        .containsExactly("A > B|<MLT> buys from <FJI>.");
  }
}
