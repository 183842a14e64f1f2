package org.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.config.InputFormat;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.read.article.ArticleReader;
import org.entente.read.article.FieldNames;
import org.entente.read.article.ShortHash;
import org.entente.read.file.Format;
import org.entente.read.file.InputFile;
import org.entente.read.file.InputFiles;
import org.entente.read.file.InputSplit;
import org.entente.read.file.PublishedFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  private static Dataset<Row> read(Path input) {
    Settings settings = Settings.of(input.toString(), "unused");
    InputFiles files =
        InputFiles.find(
            settings, PublishedFolders.NONE, SPARK.sparkContext().hadoopConfiguration());
    files.requireSome();
    return CorpusReader.read(SPARK, files, settings);
  }

  private static List<Row> rows(Path input, String... columns) {
    return read(input).orderBy("input_file", "record").selectExpr(columns).collectAsList();
  }

  /** The values of one column, in the order of the records. */
  private static List<Object> values(Path input, String column) {
    return rows(input, column).stream().map(row -> row.get(0)).toList();
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  @Test
  void theRecordOfALineIsItsByteOffset() throws IOException {
    Path file =
        file("a.jsonl", "{\"text\": \"Côte d’Ivoire\"}\n\n  \n{\"text\": \"Togo\"}\r\n[1]\n");
    assertThat(rows(file, "record", "body", "reason"))
        .extracting(row -> row.getLong(0), row -> row.get(1), row -> row.get(2))
        .containsExactly(
            tuple(0L, "Côte d’Ivoire", null),
            tuple(33L, "Togo", null),
            tuple(51L, null, "bad-json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      textBlock =
          """
          {"text": "a"             | bad-json      | Unexpected end-of-input: expected close marker for Object
          {"text": "a"} {}         | bad-json      | Trailing token
          ["a"]                    | bad-json      | found array, expected an object
          {"title": "a"}           | no-text-field | none of the fields text, body, maintext, content, article, story
          {"text": null}           | no-text-field | none of the fields
          {"text": ""}             | empty-text    | field text is blank
          {"text": " \\n\\t"}      | empty-text    | field text is blank
          {"text": 42}             | bad-field     | field text: found number, expected a string
          {"text": "a", "id": {}}  | bad-field     | field id: found object, expected a string
          {"text": "a", "date": [7]} | bad-field   | field date: found array, expected a string
          """)
  void aFaultyLineIsRefusedWithItsReason(String line, String reason, String detail)
      throws IOException {
    Row row = read(file("a.jsonl", line + "\n")).first();
    assertThat(row.<String>getAs("reason")).isEqualTo(reason);
    assertThat(row.<String>getAs("detail")).startsWith(detail);
    assertThat(row.<String>getAs("head")).isEqualTo(line);
    assertThat(row.<String>getAs("article_id")).isNull();
    assertThat(row.<String>getAs("body")).isNull();
  }

  @Test
  void bytesThatAreNotUtf8AreRefused() throws IOException {
    byte[] line =
        "{\"text\": \"C\u00f4te\"}\n".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Row row = read(Files.write(folder.resolve("a.jsonl"), line)).first();
    assertThat(row.<String>getAs("reason")).isEqualTo("bad-encoding");
    assertThat(row.<String>getAs("detail")).startsWith("not UTF-8: ");
    assertThat(row.<String>getAs("head")).isEqualTo("{\"text\": \"C\ufffdte\"}");
  }

  @Test
  void everyFaultOfTheSampleHasItsReason() {
    assertThat(
            read(Path.of("data/sample/jsonl"))
                .where("reason is not null")
                .orderBy("record")
                .collectAsList())
        .extracting(row -> row.<Long>getAs("record"), row -> row.<String>getAs("reason"))
        .containsExactly(
            tuple(27422L, "bad-json"),
            tuple(52245L, "bad-json"),
            tuple(78007L, "no-text-field"),
            tuple(101446L, "empty-text"),
            tuple(123619L, "bad-field"),
            tuple(146957L, "bad-encoding"));
  }

  @Test
  void theHeadOfARefusedRecordIsCutAtTwoHundredUnitsButNotWithinACharacter() throws IOException {
    String line = "[\"" + "a".repeat(197) + "\ud83c\udf34\"]";
    assertThat(values(file("a.jsonl", line), "head")).containsExactly("[\"" + "a".repeat(197));
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    String longest = "a".repeat(OneFile.MAX_CHARS);
    OneFile file =
        OneFile.of(
            "a.jsonl", "{\"text\": \"%s\"}\n{\"text\": \"%sb\"}\n".formatted(longest, longest));
    assertThat(file.values("body", "reason", "detail"))
        .containsExactly(
            longest + "||", "|too-long|the text has 10001 units, at most 10000 are read");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-20,                2024-05-20T00:00:00Z",
    "2024-05-20T08:30:00Z,      2024-05-20T08:30:00Z",
    "2024-05-20T08:30:00+02:00, 2024-05-20T06:30:00Z",
    "2024-05-20 08:30:00,       2024-05-20T08:30:00Z",
    "2024-05-20T08:30:00.123,   2024-05-20T08:30:00.123Z",
    "20 May 2024,               2024-05-20T00:00:00Z",
    "2024-02-30,",
    "'',"
  })
  void aDateIsReadOrLeftOut(String written, Instant published) throws IOException {
    Row row =
        read(file("a.jsonl", "{\"text\": \"a\", \"date\": \"%s\"}\n".formatted(written))).first();
    Timestamp expected = published == null ? null : Timestamp.from(published);
    assertThat(row.<Timestamp>getAs("published")).isEqualTo(expected);
  }

  @Test
  void theIdMayBeANumberAndIsElseMadeOfUrlOrText() throws IOException {
    Path file =
        file(
            "a.jsonl",
            """
            {"id": 12345678901234567890, "text": "a"}
            {"article_id": "x", "text": "a"}
            {"url": "https://a.example/1", "text": "a"}
            {"url": "https://a.example/1", "text": "b"}
            {"text": "a"}
            """);
    List<Object> ids = values(file, "article_id");
    assertThat(ids)
        .containsExactly(
            "12345678901234567890",
            "x",
            ShortHash.of("https://a.example/1"),
            ShortHash.of("https://a.example/1"),
            ShortHash.of("\na"));
  }

  @Test
  void otherNamesOfTheFieldsAreUnderstood() throws IOException {
    Path file =
        file(
            "a.json",
            "{\"uuid\": \"u\", \"headline\": \"h\", \"maintext\": \"m\", \"date_publish\":"
                + " \"2024-05-20\", \"source_domain\": \"s\", \"link\": \"l\", \"lang\": \"en\"}");
    assertThat(
            rows(
                file,
                "article_id",
                "title",
                "body",
                "date(published)",
                "source",
                "url",
                "language"))
        .extracting(Row::mkString)
        .containsExactly("uhm2024-05-20slen");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstRecord() throws IOException {
    assertThat(values(file("a.jsonl", "\ufeff{\"text\": \"a\"}\n"), "body")).containsExactly("a");
  }

  @Test
  void gzipAndPathsWithSignsOfAPatternAreRead() throws IOException {
    Path odd = Files.createDirectory(folder.resolve("a b*{c}[d]?"));
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(odd.resolve("in, *.jsonl.gz")))) {
      out.write("{\"text\": \"inside\"}\n".getBytes(UTF_8));
    }
    Files.writeString(folder.resolve("a bX.jsonl"), "{\"text\": \"outside\"}\n");
    assertThat(values(odd, "body")).containsExactly("inside");
    assertThat(values(odd.resolve("in, *.jsonl.gz"), "input_file"))
        .singleElement()
        .asString()
        .contains("a b*{c}[d]?/in, *.jsonl.gz");
  }

  @Test
  void hiddenFilesAreLeftOutAndFoldersAreSearched() throws IOException {
    Files.createDirectories(folder.resolve("2024/05"));
    Files.writeString(folder.resolve("2024/05/a.jsonl"), "{\"text\": \"a\"}");
    Files.writeString(folder.resolve("2024/_SUCCESS"), "");
    Files.writeString(folder.resolve("2024/.b.jsonl"), "{\"text\": \"b\"}");
    assertThat(values(folder, "body")).containsExactly("a");
  }

  @Test
  void parquetGivesTheRecordsOfJsonLines() throws IOException {
    Path json =
        file(
            "a.jsonl",
            """
            {"id": 1, "title": "T", "text": "Malta 🌴", "date": "2024-05-20T08:30:00.5Z", "url": "u"}
            {"id": 2, "title": null, "text": "", "date": null, "url": null}
            {"id": 3, "title": "", "text": null, "date": "2024-05-21T00:00:00Z", "url": ""}
            """);
    SPARK
        .read()
        .schema("id bigint, title string, text string, date timestamp, url string")
        .json(json.toString())
        .coalesce(1)
        .write()
        .parquet(folder.resolve("p q*").toString());
    String[] columns =
        Arrays.stream(read(json).columns())
            .filter(
                name ->
                    !List.of("input_file", "record", "n_bytes", "n_lines", "head").contains(name))
            .toArray(String[]::new);
    assertThat(rows(folder.resolve("p q*"), columns)).isEqualTo(rows(json, columns));
    assertThat(values(folder.resolve("p q*"), "record")).containsExactly(0L, 1L, 2L);
  }

  @Test
  void theSampleInParquetGivesItsArticles() {
    Path parquet = folder.resolve("sample.parquet");
    Dataset<Row> articles = read(Path.of("data/sample/jsonl")).where("reason is null");
    articles
        .drop("input_file", "record", "reason", "detail", "head")
        .write()
        .parquet(parquet.toString());
    String[] columns = {
      "article_id", "source", "url", "title", "dateline", "body", "published", "language"
    };
    assertThat(read(parquet).selectExpr(columns).collectAsList())
        .containsExactlyInAnyOrderElementsOf(articles.selectExpr(columns).collectAsList());
  }

  @Test
  void aMissingOrUnclearInputIsTheCallersMistake() throws IOException {
    assertThatThrownBy(() -> read(Path.of("/nowhere/at/all")))
        .isInstanceOf(UserException.class)
        .hasMessage("--input /nowhere/at/all: no such file or folder");
    assertThatThrownBy(() -> read(folder))
        .isInstanceOf(UserException.class)
        .hasMessage("--input " + folder + ": no files in it; --allow-empty accepts that");
    Path unclear = file("a.bin", "?");
    assertThatThrownBy(() -> read(unclear))
        .isInstanceOf(UserException.class)
        .hasMessageEndingWith(
            "a.bin: its format cannot be detected from its name or its first bytes; name it with"
                + " --format, one of "
                + Format.codes());
  }

  @Test
  void formatsAndCompressionsMayLieInOneFolder() throws IOException {
    file("a.jsonl", "{\"text\": \"a\"}\n");
    file("b.csv", "id,text\nb,b\n");
    file("c.txt", "c");
    file("d", "[{\"text\": \"d\"}]");
    SPARK
        .sql("select 'e' as text, 'news' as source")
        .write()
        .parquet(folder.resolve("e.parquet").toString());
    Files.write(folder.resolve("f.jsonl.zst"), Packed.zstd("{\"text\": \"f\"}"));
    Files.write(folder.resolve("g.json.bz2"), Packed.bzip2("{\"text\": \"g\"}"));
    Files.write(folder.resolve("h.txt.gz"), Packed.gzip("h"));
    assertThat(values(folder, "body")).containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
    assertThat(values(folder, "article_id")).contains("b", "c", "h");
  }

  @Test
  void parquetOfOtherColumnsIsReadBesideAndABrokenFileIsOneReject() throws IOException {
    SPARK.sql("select 'a' as text").write().parquet(folder.resolve("a.parquet").toString());
    SPARK
        .sql(
            "select 'b' as body, named_struct('name', 'wire') as source, 1710324930 as date,"
                + " array('X', 'Y') as authors, map('k', 1) as text")
        .write()
        .parquet(folder.resolve("b.parquet").toString());
    SPARK.sql("select 1 as n").write().parquet(folder.resolve("c.parquet").toString());
    file("d.parquet", "PAR1 cut off");
    file("e.parquet", "PAR1 broken footer 12345678PAR1");
    assertThat(rows(folder, "body", "source", "published", "author", "reason", "detail"))
        .extracting(row -> row.mkString("|"))
        .satisfiesExactly(
            row -> assertThat(row).isEqualTo("a|unknown|null|null|null|null"),
            row -> assertThat(row).isEqualTo("b|wire|2024-03-13 10:15:30.0|X, Y|null|null"),
            row ->
                assertThat(row)
                    .startsWith("null|unknown|null|null|no-text-field|none of the fields text")
                    .endsWith("; found n"),
            row -> assertThat(row).contains("truncated-archive|cut off, or not Parquet"),
            row -> assertThat(row).contains("truncated-archive|cut off, or not Parquet"));
  }

  @Test
  void textsOfTheSameNameInSeveralFoldersKeepTheirPathsAsIds() throws IOException {
    Files.createDirectories(folder.resolve("x/2024"));
    Files.createDirectories(folder.resolve("y"));
    Files.writeString(folder.resolve("x/2024/a.txt"), "Malta.");
    Files.writeString(folder.resolve("y/a.txt"), "Fiji.");
    assertThat(values(folder, "article_id")).containsExactly("x/2024/a", "y/a");
  }

  @Test
  void aFileInSlicesGivesTheRecordsOfTheWhole() {
    String lines = "{\"text\": \"Malta\"}\r\n\n{\"text\": \"Côte\"}\n[1]\n{\"text\": \"Fiji\"}";
    OneFile file = OneFile.of("a.jsonl", lines);
    List<String> whole = file.values("record", "body", "reason");
    assertThat(whole).containsExactly("0|Malta|", "20|Côte|", "38||bad-json", "42|Fiji|");
    for (int size = 1; size < lines.length(); size++) {
      assertThat(OneFile.values(file.rows(InputFormat.DETECTED, size), "record", "body", "reason"))
          .as("slices of %d bytes", size)
          .isEqualTo(whole);
    }
  }

  @Test
  void filesThatDifferInTheirEndingsAloneKeepThemInTheirIds() throws IOException {
    file("1.txt", "Malta.");
    file("1.html", "<p>Fiji and Malta have signed an accord on trade.</p>");
    file("2.txt", "Togo.");
    Files.write(folder.resolve("2.txt.gz"), Packed.gzip("Chad."));
    file("3.txt", "Peru.");
    assertThat(values(folder, "article_id"))
        .containsExactly("1.html", "1.txt", "2.txt", "2.txt.gz", "3");
  }

  @Test
  void aNumberOfParquetHasNeitherExponentNorZerosAtItsEnd() {
    SPARK
        .sql("select 'a' as text, 12345678D as id, 1710324930.5D as date")
        .write()
        .parquet(folder.resolve("a.parquet").toString());
    assertThat(rows(folder, "article_id", "published"))
        .extracting(row -> row.mkString("|"))
        .containsExactly("12345678|2024-03-13 10:15:30.0");
  }

  @Test
  void aSliceThatIsClosedGivesNoMoreRows() {
    InputFile file = new InputFile("a.jsonl", "a", Format.JSONL, 30);
    byte[] lines = "{\"text\": \"a\"}\n{\"text\": \"b\"}\n".getBytes(UTF_8);
    FormatReader formats =
        new FormatReader(new ArticleReader(FieldNames.USUAL, 10, OneFile.TODAY), "UTF-8");
    SliceRows rows =
        new SliceRows(
            new InputSplit(file, 0, 30), formats, unused -> new ByteArrayInputStream(lines));
    assertThat(rows.hasNext()).isTrue();
    rows.close();
    assertThat(rows.hasNext()).isFalse();
  }
}
