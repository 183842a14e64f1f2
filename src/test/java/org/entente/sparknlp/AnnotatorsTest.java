package org.entente.sparknlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.LightPipeline;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.entente.SharedSpark;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The five annotators in a pipeline next to stock stages. */
class AnnotatorsTest {

  private static final String TEXT =
      "Belarus sold potash to Iran. The EAEU welcomed the Iranian side.";

  private static PipelineModel model;

  private static Dataset<Row> texts(String... texts) {
    return SharedSpark.session().createDataset(List.of(texts), Encoders.STRING()).toDF("text");
  }

  private static <A extends EntenteAnnotator<A>> A wired(A annotator, String out, String... in) {
    annotator.setInputCols(in);
    annotator.setOutputCol(out);
    return annotator;
  }

  private static Pipeline pipeline(CountryMatcher countries) {
    DocumentAssembler assembler = new DocumentAssembler().setInputCol("text");
    assembler.setOutputCol("document");
    Tokenizer tokenizer = new Tokenizer();
    tokenizer.setInputCols(new String[] {"sentence"});
    tokenizer.setOutputCol("token");
    return new Pipeline()
        .setStages(
            new PipelineStage[] {
              assembler,
              wired(new SentenceSplitter(), "sentence", "document"),
              tokenizer,
              wired(new OrganizationMatcher(), "organization", "document", "sentence"),
              wired(countries, "country", "document", "sentence"),
              wired(new SectorMatcher(), "sector", "document", "sentence"),
              wired(
                  new StatementAnnotator(),
                  "statement",
                  "document",
                  "sentence",
                  "country",
                  "sector")
            });
  }

  @BeforeAll
  static void fit() {
    model = pipeline(new CountryMatcher()).fit(texts(""));
  }

  /** The annotations of a column: begin, end, result and metadata in the order of the keys. */
  private static List<String> annotations(Row row, String column) {
    List<String> annotations = new ArrayList<>();
    for (Row annotation : row.<Row>getList(row.fieldIndex(column))) {
      Map<String, String> metadata =
          new TreeMap<>(annotation.<String, String>getJavaMap(annotation.fieldIndex("metadata")));
      annotations.add(
          annotation.getAs("begin")
              + "-"
              + annotation.getAs("end")
              + " "
              + annotation.getAs("result")
              + " "
              + metadata);
    }
    return annotations;
  }

  private static List<String> annotations(String text, String column) {
    return annotations(model.transform(texts(text)).first(), column);
  }

  @Test
  void sentencesHaveInclusiveEndsAndNumbers() {
    assertThat(annotations(TEXT, "sentence"))
        .containsExactly(
            "0-27 Belarus sold potash to Iran. {sentence=0}",
            "29-63 The EAEU welcomed the Iranian side. {sentence=1}");
  }

  @Test
  void aStockTokenizerReadsOurSentences() {
    assertThat(annotations(TEXT, "token"))
        .hasSize(13)
        .contains("0-6 Belarus {sentence=0}", "33-36 EAEU {sentence=1}");
  }

  @Test
  void countriesHaveCodeKindAndRule() {
    assertThat(annotations(TEXT, "country"))
        .containsExactly(
            "0-6 Belarus {country=BLR, kind=name, rule=alias, sentence=0}",
            "23-26 Iran {country=IRN, kind=name, rule=alias, sentence=0}",
            "51-57 Iranian {country=IRN, kind=demonym, rule=alias, sentence=1}");
  }

  @Test
  void organizationsAndSectorsHaveTheirCodes() {
    assertThat(annotations(TEXT, "organization"))
        .containsExactly("33-36 EAEU {organization=EAEU, sentence=1}");
    assertThat(annotations(TEXT, "sector"))
        .containsExactly(
            "13-18 potash {sector=agriculture.inputs, sentence=0, term=potash, weight=2.0}",
            "33-36 EAEU {sector=statecraft.multilateral, sentence=1, term=EAEU, weight=2.0}");
  }

  @Test
  void statementsLieOverTheirSentenceAndSayWhoWhatAndHow() {
    assertThat(annotations(TEXT, "statement"))
        .singleElement()
        .asString()
        .startsWith("0-27 BLR-IRN {")
        .contains(
            "bound_sector=agriculture.inputs",
            "country_a=BLR, country_b=IRN",
            "from_country=BLR",
            "relation=TRADE",
            "spans=0 7 23 27 13 19",
            "to_country=IRN");
  }

  @Test
  void aTextWithoutAnythingGivesEmptyColumns() {
    for (String text : List.of("", "   ", "Nothing to see.")) {
      assertThat(annotations(text, "country")).isEmpty();
      assertThat(annotations(text, "statement")).isEmpty();
    }
  }

  @Test
  void aSavedPipelineGivesTheSameAnnotations(@TempDir Path folder) throws IOException {
    model.write().save(folder.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("model").toString());
    assertThat(loaded.stages())
        .extracting(Transformer::uid)
        .isEqualTo(java.util.Arrays.stream(model.stages()).map(Transformer::uid).toList());
    Dataset<Row> texts = texts(TEXT, "Fiji bought coal from Samoa.");
    assertThat(loaded.transform(texts).collectAsList())
        .isEqualTo(model.transform(texts).collectAsList());
  }

  @Test
  void aSavedPipelineBringsItsLexicon(@TempDir Path folder) throws IOException {
    LexiconSource own =
        new LexiconSource(
            new TreeMap<>(
                Map.of("countries.own.tsv", "code\tkind\tsurface\nBLR\tname\tWhite Ruthenia\n")));
    pipeline(new CountryMatcher().setLexicon(own).setEntityLabels("WHO=PERSON"))
        .fit(texts(""))
        .write()
        .save(folder.resolve("model").toString());
    PipelineModel loaded = PipelineModel.load(folder.resolve("model").toString());
    CountryMatcher countries = (CountryMatcher) loaded.stages()[4];
    assertThat(countries.getOrDefault(countries.entityLabels())).isEqualTo("WHO=PERSON");
    Row row = loaded.transform(texts("White Ruthenia met Iran.")).first();
    assertThat(annotations(row, "country"))
        .extracting(annotation -> annotation.replaceAll(" \\{.*", ""))
        .containsExactly("0-13 White Ruthenia", "19-22 Iran");
    assertThat(annotations("White Ruthenia met Iran.", "country")).hasSize(1);
  }

  @Test
  void theUidIsSeenFromTheStartAndKeptByACopy() {
    CountryMatcher named = new CountryMatcher("countries-of-mine");
    assertThat(named.uid()).isEqualTo("countries-of-mine");
    assertThat(named.entityLabels().parent()).isEqualTo("countries-of-mine");
    CountryMatcher unnamed = new CountryMatcher();
    assertThat(unnamed.uid()).matches("CountryMatcher_[0-9a-f]{12}").isEqualTo(unnamed.uid());
    assertThat(unnamed.lexicon().parent()).isEqualTo(unnamed.uid());
    assertThat(unnamed.copy(org.apache.spark.ml.param.ParamMap.empty()).uid())
        .isEqualTo(unnamed.uid());
  }

  @Test
  void theyRunInALightPipelineToo() {
    Map<String, List<String>> found = new LightPipeline(model, false).annotateJava(TEXT);
    assertThat(found.get("country")).containsExactly("Belarus", "Iran", "Iranian");
    assertThat(found.get("sector")).containsExactly("potash", "EAEU");
    assertThat(found.get("statement")).containsExactly("BLR-IRN");
  }
}
