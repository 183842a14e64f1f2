package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.util.io.ExternalResource;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.annotate.AnnotationPipeline.Upstream;
import org.entente.config.UserException;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import scala.Tuple2;

/** A pipeline of the user's own before ours: here one that knows Ottokar Chad. */
class UpstreamPipelineTest {

  private static final SparkSession SPARK = SharedSpark.session();
  private static final String LABELS = "PERSON=PERSON";

  @TempDir private static Path folder;

  @BeforeAll
  static void savePipeline() throws IOException {
    Path phrases = Files.writeString(folder.resolve("persons.txt"), "Ottokar Chad\n");
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol("document");
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"document"});
    tokenizer.setOutputCol("token");
    TextMatcher matcher =
        new TextMatcher()
            .setEntities(
                new ExternalResource(
                    phrases.toUri().toString(),
                    ReadAs.TEXT(),
                    new scala.collection.immutable.Map.Map1<>("format", "text")))
            .setEntityValue("PERSON");
    matcher.setInputCols(new String[] {"document", "token"});
    matcher.setOutputCol("ner_chunk");
    new Pipeline()
        .setStages(new PipelineStage[] {assembler, tokenizer, matcher})
        .fit(SPARK.emptyDataFrame().selectExpr("'' as text"))
        .write()
        .save(folder.resolve("model").toString());
  }

  private static Dataset<Row> record() {
    return SPARK.sql(
        "select 'Visit' as title, 'LOME' as dateline, 'Ottokar Chad saw Chad and Togo.' as body,"
            + " timestamp'2024-05-20' as published, true as is_analyzed, false as is_known");
  }

  private static Dataset<Tuple2<Row, TextAnalysis>> annotated(Optional<Upstream> upstream) {
    return AnnotationPipeline.annotate(record(), LexiconSource.BUILT_IN, upstream);
  }

  private static List<String> countriesInText(Optional<Upstream> upstream) {
    FlatMapFunction<Tuple2<Row, TextAnalysis>, String> countries =
        found ->
            found._2().countries().stream()
                .filter(mention -> mention.span().begin() >= 13)
                .map(mention -> mention.span().begin() - 13 + " " + mention.country())
                .iterator();
    return annotated(upstream).flatMap(countries, Encoders.STRING()).collectAsList();
  }

  private static Optional<Upstream> upstream(String directory, String column, String labels) {
    return Optional.of(new Upstream(folder.resolve(directory).toString(), column, labels));
  }

  @Test
  void withoutItAPersonNamedLikeACountryIsTakenForTheCountry() {
    assertThat(countriesInText(Optional.empty())).containsExactly("8 TCD", "17 TCD", "26 TGO");
  }

  @Test
  void itsPersonsAreNoCountries() {
    assertThat(countriesInText(upstream("model", "ner_chunk", LABELS)))
        .containsExactly("17 TCD", "26 TGO");
  }

  @Test
  void labelsThatAreNotNamedSayNothing() {
    assertThat(countriesInText(upstream("model", "ner_chunk", "HUMAN=PERSON")))
        .containsExactly("8 TCD", "17 TCD", "26 TGO");
  }

  @Test
  void aColumnThatIsNotThereOrHoldsNoChunksIsTheCallersMistake() {
    for (String column : List.of("entities", "text", "token")) {
      assertThatThrownBy(() -> annotated(upstream("model", column, LABELS)))
          .isInstanceOf(UserException.class)
          .hasMessage(
              "--entity-column "
                  + column
                  + ": the pipeline gives no such column of chunks; those it gives: ner_chunk");
    }
  }

  @Test
  void aFolderThatHoldsNoPipelineIsTheCallersMistake() {
    for (String directory : List.of("nowhere", "persons.txt")) {
      assertThatThrownBy(() -> annotated(upstream(directory, "ner_chunk", LABELS)))
          .isInstanceOf(UserException.class)
          .hasMessageStartingWith("--spark-nlp-pipeline " + folder.resolve(directory) + ": ");
    }
  }

  @Test
  void labelsOfAnotherFormAreTheCallersMistake() {
    assertThatThrownBy(() -> annotated(upstream("model", "ner_chunk", "PERSON")))
        .isInstanceOf(UserException.class)
        .hasMessage("entity labels: 'PERSON' is not LABEL=PERSON, =ORGANIZATION or =PLACE");
  }
}
