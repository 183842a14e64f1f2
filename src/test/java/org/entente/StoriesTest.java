package org.entente;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.annotate.AnnotationPipeline;
import org.entente.config.Settings;
import org.entente.extract.ArticleExtractor;
import org.entente.extract.ArticleTables;
import org.entente.increment.NewRecords;
import org.entente.nlp.OrganizationExpansion;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.read.CorpusReader;
import org.entente.read.file.InputFiles;
import org.entente.read.file.PublishedFolders;
import org.entente.schema.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoriesTest {

  private static final SparkSession SPARK = SharedSpark.session();

  @TempDir private Path folder;

  private Map<Table, Dataset<Row>> tables() {
    Settings settings = Settings.of(folder.toString(), "unused");
    InputFiles files =
        InputFiles.find(
            settings, PublishedFolders.NONE, SPARK.sparkContext().hadoopConfiguration());
    Dataset<Row> records = NewRecords.all(CorpusReader.read(SPARK, files, settings));
    return new ArticleTables(
            ArticleExtractor.extract(
                    AnnotationPipeline.annotate(records, LexiconSource.BUILT_IN, Optional.empty()),
                    OrganizationExpansion.NONE,
                    ArticleExtractor.Text.LEFT_OUT,
                    SPARK.sparkContext().longAccumulator())
                .withColumn("age", lit(0)))
        .tables();
  }

  @Test
  void articlesWithTheSameLettersShareAStoryAndTheEarliestIsItsHead() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id": "undated", "text": "Fiji and Samoa met."}
        {"id": "later", "text": "Fiji and Samoa met", "date": "2024-05-21"}
        {"id": "b", "text": "FIJI AND SAMOA: MET!", "date": "2024-05-20"}
        {"id": "a", "text": "Fiji and Samoa met.", "date": "2024-05-20"}
        {"id": "other", "text": "Fiji and Samoa met again.", "date": "2024-05-19"}
        """);
    List<Row> articles = tables().get(Table.ARTICLES).orderBy("article_id").collectAsList();
    assertThat(articles)
        .extracting(
            row -> row.<String>getAs("article_id"), row -> row.<Boolean>getAs("is_story_head"))
        .containsExactly(
            tuple("a", true),
            tuple("b", false),
            tuple("later", false),
            tuple("other", true),
            tuple("undated", false));
    assertThat(articles)
        .extracting(row -> row.<String>getAs("story_id"))
        .containsExactly("a", "a", "a", "other", "a");
  }

  @Test
  void shortenedAndCarriedOnCopiesAreOneStoryWithItsEvidence() throws IOException {
    String lead =
        """
        Fiji and Samoa signed an agreement on fisheries on Monday after two years of talks about the \
        waters between them, where boats of both had been held more than once since the old rules ran \
        out and no new ones were found.""";
    String more =
        " The ministers said that the text would be read in both houses before the winter, and that"
            + " a joint office was to open at once.";
    String others = " Mali bought grain from Chad, said the mill, which has a store by the river.";
    Files.writeString(
        folder.resolve("a.jsonl"),
        String.join(
            "\n",
            article("first", 1, lead),
            article("second", 2, lead + more),
            article("third", 3, lead + more + others),
            article("edited", 4, lead.replace("Monday", "Tuesday") + more + others),
            article("apart", 5, more + others)));
    Map<Table, Dataset<Row>> tables = tables();
    assertThat(tables.get(Table.ARTICLES).orderBy("published").collectAsList())
        .extracting(row -> row.<String>getAs("story_id"))
        .containsExactly("first", "first", "first", "first", "apart");
    assertThat(
            tables
                .get(Table.DYAD_EVIDENCE)
                .where("country_a = 'FJI'")
                .select("story_id")
                .distinct()
                .collectAsList())
        .extracting(row -> row.getString(0))
        .containsExactly("first");
  }

  private static String article(String id, int day, String text) {
    return String.format(
        "{\"id\": \"%s\", \"date\": \"2024-05-0%d\", \"text\": \"%s\"}", id, day, text);
  }

  @Test
  void anIdThatAnEarlierRecordHasIsRefused() throws IOException {
    Files.writeString(
        folder.resolve("a.jsonl"),
        """
        {"id": "1", "title": "First", "text": "Fiji and Samoa met."}
        {"id": "1", "title": "Second", "text": "Togo and Benin met.", "source": "s", "language": "fr"}
        """);
    Files.writeString(folder.resolve("b.jsonl"), "{\"id\": 1, \"text\": \"Mali met Chad.\"}\n");
    Map<Table, Dataset<Row>> tables = tables();
    assertThat(tables.get(Table.ARTICLES).collectAsList())
        .extracting(row -> row.<String>getAs("title"))
        .containsExactly("First");
    assertThat(tables.get(Table.COUNTRY_MENTIONS).orderBy("begin").collectAsList())
        .extracting(row -> row.<String>getAs("country"))
        .containsExactly("FJI", "WSM");
    assertThat(tables.get(Table.REJECTS).orderBy("input_file").collectAsList())
        .extracting(
            row -> row.<Long>getAs("record"),
            row -> row.<String>getAs("reason"),
            row -> row.<String>getAs("detail"),
            row -> row.<String>getAs("head"),
            row -> row.<String>getAs("source"),
            row -> row.<String>getAs("language"))
        .containsExactly(
            tuple(61L, "repeated-id", "an earlier record has the id 1", "Second", "s", "fr"),
            tuple(0L, "repeated-id", "an earlier record has the id 1", "", "unknown", null));
  }
}
