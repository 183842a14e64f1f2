package org.entente.sparknlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.model.text.Document;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of docs/annotators.md, word for word, and what it prints. */
class AnnotatorsExampleTest {

  private static final Path DOCUMENT = Path.of("docs/annotators.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/entente/sparknlp/AnnotatorsExampleTest.java");

  private static final Pattern QUOTED =
      Pattern.compile("\n  // example: quoted\n(.*?)\n  // example: end\n", Pattern.DOTALL);

  // example: quoted
  static Pipeline pipeline() {
    DocumentAssembler document = new DocumentAssembler().setInputCol("text");
    document.setOutputCol("document");

    Tokenizer token = new Tokenizer();
    token.setInputCols(new String[] {"document"});
    token.setOutputCol("token");

    SentenceSplitter sentence = new SentenceSplitter();
    sentence.setInputCols(new String[] {"document"});
    sentence.setOutputCol("sentence");

    CountryMatcher country = new CountryMatcher();
    country.setInputCols(new String[] {"document", "sentence"});
    country.setOutputCol("country");

    SectorMatcher sector = new SectorMatcher();
    sector.setInputCols(new String[] {"document", "sentence"});
    sector.setOutputCol("sector");

    StatementAnnotator statement = new StatementAnnotator();
    statement.setInputCols(new String[] {"document", "sentence", "country", "sector"});
    statement.setOutputCol("statement");

    return new Pipeline()
        .setStages(new PipelineStage[] {document, token, sentence, country, sector, statement});
  }

  // example: end

  // example: quoted
  static Dataset<Row> statements(SparkSession spark, Path folder) throws IOException {
    Dataset<Row> texts =
        spark
            .createDataset(
                List.of("Iran will export fertilizer to Belarus. Officials met on Monday."),
                Encoders.STRING())
            .toDF("text");
    PipelineModel model = pipeline().fit(texts); // trains nothing

    String saved = folder.resolve("pipeline").toString();
    model.write().overwrite().save(saved);
    PipelineModel loaded = PipelineModel.load(saved);

    return loaded
        .transform(texts)
        .selectExpr("size(token) as tokens", "explode(statement) as statement")
        .selectExpr(
            "tokens",
            "statement.result as dyad",
            "statement.metadata['bound_sector'] as sector",
            "statement.metadata['relation'] as relation",
            "statement.metadata['modality'] as modality",
            "statement.metadata['from_country'] as from_country");
  }

  // example: end

  @Test
  void theExampleGivesWhatTheDocumentSays(@TempDir Path folder) throws IOException {
    Dataset<Row> statements = statements(SharedSpark.session(), folder);
    assertThat(Files.readString(DOCUMENT)).contains(statements.showString(20, 0, false));
    assertThat(statements.collectAsList()).hasSize(1);
  }

  @Test
  void theDocumentQuotesTheExample() throws IOException {
    String document = Files.readString(DOCUMENT);
    List<String> parts =
        QUOTED
            .matcher(Files.readString(SOURCE))
            .results()
            .map(found -> found.group(1).stripTrailing().stripIndent())
            .toList();
    assertThat(parts).hasSize(2).allSatisfy(part -> assertThat(document).contains(part));
  }

  @Test
  void aSavedAnnotatorBringsItsLexicon(@TempDir Path folder) throws IOException {
    TreeMap<String, String> own = new TreeMap<>();
    own.put("countries.own.tsv", "code\tkind\tsurface\nIRN\tname\tErewhon\n");
    CountryMatcher matcher = new CountryMatcher().setLexicon(new LexiconSource(own));
    String saved = folder.resolve("matcher").toString();
    matcher.write().overwrite().save(saved);
    CountryMatcher loaded = CountryMatcher.read().load(saved);
    assertThat(loaded.uid()).isEqualTo(matcher.uid());
    assertThat(
            loaded
                .analyzer()
                .countries(Document.of("Erewhon"), List.of(), Optional.empty(), List.of())
                .mentions())
        .hasSize(1);
  }
}
