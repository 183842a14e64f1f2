package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.TooManyRejectsException;
import org.entente.publish.PublishedTables;
import org.entente.run.Refusals;
import org.entente.run.RunSummary;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs over folders in which a file holds what is not read. */
class RefusedBytesTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void writeArticles() throws IOException {
    corpus = Files.createDirectories(folder.resolve("corpus"));
    String articles =
        IntStream.range(0, 30)
            .mapToObj(i -> "{\"id\": \"%d\", \"text\": \"Fiji met Samoa, %d.\"}\n".formatted(i, i))
            .collect(Collectors.joining());
    Files.writeString(corpus.resolve("a.jsonl"), articles);
  }

  private RunSummary run(double maxRejectShare) {
    Settings settings =
        new Settings(
            List.of(corpus.toString()),
            folder.resolve("tables").toString(),
            InputFormat.DETECTED,
            Optional.empty(),
            AnnotationSettings.DEFAULT,
            AggregationSettings.of(Grain.DAY, Grain.ALL),
            maxRejectShare,
            false);
    return Pipeline.run(SPARK, settings.on(LocalDate.parse("2026-11-30")), Progress.SILENT);
  }

  private Dataset<Row> table(Table table) {
    return PublishedTables.open(SPARK, folder.resolve("tables").toString()).tables().get(table);
  }

  private static String envelope() {
    return "{\"articles\": [\n" + "{\"text\": \"Malta met Chad.\"},\n".repeat(200) + "{}]}";
  }

  @Test
  void anEnvelopeIsOneRecordOfMostBytesAndEndsTheRun() throws IOException {
    Files.writeString(corpus.resolve("b.json"), envelope());
    long bytes = Files.size(corpus.resolve("b.json"));
    assertThatThrownBy(() -> run(0.05))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessageMatching(
            bytes
                + " of \\d+ bytes were refused \\(no-text-field 1\\), more than --max-reject-share"
                + " 0.05; nothing was published; for example .*b.json, record 0: none of the"
                + " fields .*; found articles");
  }

  @Test
  void theTablesSayHowMuchOfAFileWasRefusedUntilItIsMended() throws IOException {
    Files.writeString(corpus.resolve("b.json"), envelope());
    long bytes = Files.size(corpus.resolve("b.json"));
    Refusals refused = run(1).counts().refusals();
    assertThat(refused.bytes()).isEqualTo(bytes);
    assertThat(refused.lines()).isEqualTo(202);
    assertThat(refused.files())
        .singleElement()
        .satisfies(file -> assertThat(file.file()).endsWith("/b.json"))
        .extracting(Refusals.OfFile::records, Refusals.OfFile::bytes, Refusals.OfFile::lines)
        .containsExactly(1L, bytes, 202L);
    assertThat(table(Table.REJECTS).select("n_bytes", "n_lines").first().mkString(" "))
        .isEqualTo(bytes + " 202");

    Files.writeString(corpus.resolve("b.json"), envelope() + "\n");
    assertThat(run(1).increment()).isEqualTo(new RunSummary.Increment(31, 0));
    Files.writeString(corpus.resolve("b.json"), envelope().replace("{}]", "{}, {}]"));
    assertThat(run(1).counts().refusals().bytes()).isEqualTo(bytes + 4);
    Files.writeString(corpus.resolve("b.json"), "[{\"text\": \"Malta met Chad.\"}]");
    RunSummary mended = run(1);
    assertThat(mended.increment()).isEqualTo(new RunSummary.Increment(31, 1));
    assertThat(mended.counts().in()).isEqualTo(31);
    assertThat(mended.counts().refusals()).isEqualTo(new Refusals(0, 0, List.of()));
  }

  @Test
  void aPictureAmongArticlesIsARejectAndNotTheEndOfTheRun() throws IOException {
    byte[] picture = new byte[1 << 20];
    System.arraycopy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, 0, picture, 0, 3);
    Files.write(corpus.resolve("b.jpg"), picture);
    assertThat(run(0.05).counts().rejected()).containsOnly(Map.entry("other-file", 1L));
    Row reject = table(Table.REJECTS).first();
    assertThat(reject.<String>getAs("detail"))
        .startsWith("found a JPEG picture; expected one of jsonl, ");
    assertThat(reject.<Long>getAs("n_bytes")).isEqualTo(1 << 20);
  }

  @Test
  void aFolderWithoutAnyCorpusEndsTheRun() throws IOException {
    Files.delete(corpus.resolve("a.jsonl"));
    Files.writeString(corpus.resolve("b.md"), "# Malta\n");
    Files.write(corpus.resolve("c.jpg"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
    assertThatThrownBy(() -> run(0.05))
        .isInstanceOf(TooManyRejectsException.class)
        .hasMessageStartingWith(
            "2 of 2 records were refused (other-file 1, unknown-format 1), more than");
  }

  @Test
  void datesThatNewsCannotHaveMakeNoPeriods() throws IOException {
    String dated =
        List.of("0001-01-01", "9999-12-31", "2024-05-20", "2024-05-22").stream()
            .map(day -> "{\"date\": \"%s\", \"text\": \"Fiji, %s.\"}\n".formatted(day, day))
            .collect(Collectors.joining());
    Files.writeString(corpus.resolve("a.jsonl"), dated);
    RunSummary summary = run(0.05);
    assertThat(summary.counts().unreadDates()).isEqualTo(2);
    assertThat(summary.counts().warnings())
        .containsExactly(
            "2 articles have a date that cannot be read, or that is not from 1600 to the end of"
                + " next year: grain all alone counts them; articles.unparsed_date has what was"
                + " written");
    assertThat(
            table(Table.ARTICLES)
                .where("published is null")
                .select("unparsed_date")
                .orderBy("unparsed_date")
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("0001-01-01", "9999-12-31");
    assertThat(table(Table.PERIODS).count()).isEqualTo(4);
  }
}
