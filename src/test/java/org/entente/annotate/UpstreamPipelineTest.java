package org.entente.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.TextMatcher;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.util.io.ReadAs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.Corpus;
import org.entente.SharedSpark;
import org.entente.config.Grain;
import org.entente.config.Progress;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.publish.PublishedTables;
import org.entente.schema.Table;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved pipeline of stock annotators runs before ours, and its names of persons count. */
class UpstreamPipelineTest {

  @TempDir static Path folder;
  private static String input;

  @BeforeAll
  static void trainAndSave() throws Exception {
    Path names = Files.writeString(folder.resolve("names.txt"), "Ottokar Chad\n");
    DocumentAssembler document = new DocumentAssembler().setInputCol("text");
    document.setOutputCol("document");
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"document"});
    tokenizer.setOutputCol("token");
    TextMatcher matcher = new TextMatcher();
    matcher.setEntities(names.toString(), ReadAs.TEXT(), scala.Predef$.MODULE$.Map().empty());
    matcher.setEntityValue("PER");
    matcher.setInputCols(new String[] {"document", "token"});
    matcher.setOutputCol("ner_chunk");
    Dataset<Row> nothing =
        SharedSpark.session().createDataset(List.of(""), Encoders.STRING()).toDF("text");
    new Pipeline()
        .setStages(new PipelineStage[] {document, tokenizer, matcher})
        .fit(nothing)
        .write()
        .overwrite()
        .save(folder.resolve("pipeline").toString());
    input =
        new Corpus()
            .article("1", "Ottokar Chad met envoys of Iran.")
            .write(folder.resolve("in/a.jsonl"));
  }

  private static List<String> countries(Optional<String> pipeline, String column) {
    Settings settings =
        new Settings(
            List.of(input),
            folder.resolve("out").toString(),
            Optional.empty(),
            Optional.empty(),
            pipeline,
            column,
            Settings.DEFAULT_ENTITY_LABELS,
            List.of(Grain.ALL),
            1,
            1000,
            0);
    org.entente.Pipeline.run(SharedSpark.session(), settings, Progress.SILENT);
    return PublishedTables.open(SharedSpark.session(), settings.output())
        .table(Table.ARTICLE_COUNTRIES)
        .select("country")
        .as(Encoders.STRING())
        .collectAsList();
  }

  @Test
  void aPersonOfTheUpstreamPipelineIsNoCountry() {
    assertThat(countries(Optional.empty(), "ner_chunk")).containsExactlyInAnyOrder("IRN", "TCD");
    assertThat(countries(Optional.of(folder.resolve("pipeline").toString()), "ner_chunk"))
        .containsExactly("IRN");
  }

  @Test
  void aWrongDirectoryOrColumnIsTheCallersMistake() {
    assertThatThrownBy(() -> countries(Optional.of(folder.resolve("no").toString()), "ner_chunk"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--spark-nlp-pipeline");
    assertThatThrownBy(
            () -> countries(Optional.of(folder.resolve("pipeline").toString()), "people"))
        .isInstanceOf(UserException.class)
        .hasMessageContaining("--entity-column people: the pipeline gives no such column");
  }

  @Test
  void labelsOfAnotherFormAreRefused() {
    assertThatThrownBy(() -> EntityLabels.parse("PER:PERSON"))
        .hasMessage("entity labels: 'PER:PERSON' is not LABEL=PERSON, =ORGANIZATION or =PLACE");
    assertThat(EntityLabels.parse("P=person").types())
        .isEqualTo(Map.of("P", org.entente.model.NamedEntity.Type.PERSON));
  }
}
