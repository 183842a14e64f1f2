package org.entente;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.schema.Columns.ARTICLE_ID;
import static org.entente.schema.Columns.COUNTRY_A;
import static org.entente.schema.Columns.COUNTRY_B;
import static org.entente.schema.Columns.GRAIN;
import static org.entente.schema.Columns.PERIOD;
import static org.entente.schema.Columns.PUBLISHED;
import static org.entente.schema.Columns.SENTENCE_ID;
import static org.entente.schema.Columns.SOURCE;
import static org.entente.schema.Columns.STORY_ID;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the main job publishes for data/sample/jsonl: a few articles and one dyad in full, and the
 * number of rows and a hash of each table.
 *
 * <p>After a change of lexicons or rules, {@code mvn test -Dtest=SampleGoldenTest
 * -Dgolden.update=true} writes src/test/resources/golden again; read the difference before you
 * commit it. The rows behind the hashes are in target/golden after each run of this test: copy the
 * folder before a change to compare it with that after it.
 */
class SampleGoldenTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final Path WHOLE = Path.of("target/golden");

  /** Where the corpus was, which differs between machines. */
  private static final List<String> PLACE = List.of("input_file", "record");

  private static final List<Table> OF_ARTICLES =
      Stream.of(Table.values())
          .filter(table -> table.schema().key().contains(ARTICLE_ID))
          .filter(table -> !table.schema().has(GRAIN))
          .toList();

  /** The reviewed articles, with what each shows. */
  private static final Map<String, String> ARTICLES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("s001", "Belarus and Iran: a dateline, quantities, the two countries"),
              Map.entry("s033", "a state that no longer exists"),
              Map.entry("s065", "a currency is not a country, a share is not a quantity"),
              Map.entry("s070", "a person and a state of a federation are not countries"),
              Map.entry("s082", "a duplicate, of another source and date"),
              Map.entry("s090", "homonyms: two countries called Congo"),
              Map.entry("s103", "the first article of a story"),
              Map.entry("s115", "homonyms: Guinea and Guinea-Bissau"),
              Map.entry("s117", "a list of matches: teams are not countries"),
              Map.entry("s124", "an organization, a list of seven countries"),
              Map.entry("s125", "no date, a place before the text"),
              Map.entry("s133", "Belarus and Iran: bullets, anaphora, a misspelt leader")));

  private static final Map<Table, List<Row>> ROWS_OF_ARTICLES = new EnumMap<>(Table.class);

  @BeforeAll
  static void readArticles() {
    Object[] ids = ARTICLES.keySet().toArray();
    for (Table table : OF_ARTICLES) {
      ROWS_OF_ARTICLES.put(
          table,
          SampleRun.tables()
              .get(table)
              .where(col(ARTICLE_ID).isin(ids))
              .orderBy(table.schema().keyColumns())
              .collectAsList());
    }
  }

  static Set<String> articles() {
    return ARTICLES.keySet();
  }

  @ParameterizedTest
  @MethodSource("articles")
  void theArticleIsAsReviewed(String article) throws IOException {
    StringBuilder text = new StringBuilder(article + ": " + ARTICLES.get(article) + "\n");
    for (Table table : OF_ARTICLES) {
      List<Row> rows =
          ROWS_OF_ARTICLES.get(table).stream()
              .filter(row -> row.getAs(ARTICLE_ID).equals(article))
              .toList();
      if (table == Table.DYAD_EVIDENCE) {
        text.append(section("sentences with evidence", sentences(rows)));
      }
      text.append(section(table.code(), withoutArticle(table).inOrder(rows)));
    }
    new GoldenFile(GOLDEN.resolve("articles").resolve(article + ".txt")).check(text.toString());
  }

  /** The columns that say more than that the row belongs to its article. */
  private static TableText withoutArticle(Table table) {
    List<String> ofArticle =
        table == Table.ARTICLES
            ? List.of()
            : List.of(ARTICLE_ID, STORY_ID, SOURCE, PUBLISHED, "sentence");
    return TableText.without(
        table.schema().structType().fieldNames(),
        Stream.concat(PLACE.stream(), ofArticle.stream()).toList());
  }

  private static String sentences(List<Row> evidence) {
    return evidence.stream()
        .map(row -> row.getAs(SENTENCE_ID) + "\t" + row.getAs("sentence") + "\n")
        .distinct()
        .collect(Collectors.joining());
  }

  private static String section(String name, String text) {
    return "\n== " + name + "\n" + text;
  }

  @Test
  void theDyadOfBelarusAndIranIsAsReviewed() throws IOException {
    StringBuilder text = new StringBuilder("Belarus and Iran over all time\n");
    for (Table table :
        List.of(
            Table.DYADS,
            Table.DYAD_SECTORS,
            Table.DYAD_SECTOR_GROUPS,
            Table.DYAD_SECTOR_EVIDENCE)) {
      List<Row> rows =
          SampleRun.tables()
              .get(table)
              .where("grain = 'all' and country_a = 'BLR' and country_b = 'IRN'")
              .orderBy(table.schema().keyColumns())
              .collectAsList();
      List<String> cell = List.of(GRAIN, PERIOD, COUNTRY_A, COUNTRY_B);
      text.append(
          section(
              table.code(),
              TableText.without(table.schema().structType().fieldNames(), cell).inOrder(rows)));
    }
    new GoldenFile(GOLDEN.resolve("BLR-IRN.txt")).check(text.toString());
  }

  @ParameterizedTest
  @EnumSource(names = {"REJECTS", "PERIODS"})
  void theSmallTableIsAsReviewed(Table table) throws IOException {
    new GoldenFile(GOLDEN.resolve(table.code() + ".tsv"))
        .check(text(SampleRun.tables().get(table), PLACE));
  }

  @Test
  void everyTableHasTheReviewedRows() throws IOException {
    StringBuilder hashes = new StringBuilder("table\trows\tsha256 of the rows in target/golden\n");
    for (Table table : Table.values()) {
      String text = text(SampleRun.tables().get(table), PLACE);
      new GoldenFile(WHOLE.resolve(table.code() + ".tsv")).write(text);
      long rows = text.lines().count() - 1;
      hashes.append(table.code() + "\t" + rows + "\t" + hash(text) + "\n");
    }
    new GoldenFile(GOLDEN.resolve("tables.tsv")).check(hashes.toString());
  }

  /** The first 16 hexadecimal digits of a text's SHA-256. */
  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void fourFilesGiveTheTablesOfOne(@TempDir Path folder) throws IOException {
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    List<byte[]> lines = lines(Path.of(SampleRun.CORPUS, "articles.jsonl"));
    for (int part = 0; part < 4; part++) {
      write(corpus.resolve("part-" + part + ".jsonl"), lines, part);
    }
    String output = folder.resolve("tables").toString();
    Pipeline.run(SharedSpark.session(), Settings.of(corpus.toString(), output), Progress.SILENT);
    Map<Table, Dataset<Row>> tables = PublishedTables.open(SharedSpark.session(), output).tables();
    for (Table table : Table.values()) {
      assertThat(text(tables.get(table), PLACE))
          .as(table.code())
          .isEqualTo(text(SampleRun.tables().get(table), PLACE));
    }
  }

  /** The lines with their ends; bytes, as one of them is not UTF-8. */
  private static List<byte[]> lines(Path file) throws IOException {
    byte[] all = Files.readAllBytes(file);
    int[] ends =
        IntStream.range(0, all.length).filter(at -> all[at] == '\n').map(at -> at + 1).toArray();
    return IntStream.range(0, ends.length)
        .mapToObj(line -> Arrays.copyOfRange(all, line == 0 ? 0 : ends[line - 1], ends[line]))
        .toList();
  }

  private static void write(Path file, List<byte[]> lines, int part) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int line = part; line < lines.size(); line += 4) {
      out.write(lines.get(line));
    }
    Files.write(file, out.toByteArray());
  }

  private static String text(Dataset<Row> rows, List<String> leftOut) {
    return TableText.without(rows.columns(), leftOut).sorted(rows.collectAsList());
  }
}
