package org.entente.eval.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.SparkSession;
import org.entente.SharedSpark;
import org.entente.eval.dealings.DealingArticle;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrationTest {

  private static final SparkSession SPARK = SharedSpark.session();

  private static List<Example> examples(int right, int wrong, Map<String, Double> features) {
    return IntStream.range(0, right + wrong)
        .mapToObj(number -> new Example(features, number < right))
        .toList();
  }

  @Test
  void theFitGivesTheSharesOfItsExamples() {
    List<Example> all = new ArrayList<>(examples(90, 10, Map.of("event", 1.0)));
    all.addAll(examples(20, 80, Map.of("listed", 1.0)));
    LogisticModel model = new LogisticFit(SPARK, 0).fit(all);
    assertThat(model.probability(Map.of("event", 1.0))).isCloseTo(0.9, within(0.001));
    assertThat(model.probability(Map.of("listed", 1.0))).isCloseTo(0.2, within(0.001));
  }

  @Test
  void aFeatureOfFewExamplesHasNoCoefficient() {
    List<Example> all = new ArrayList<>(examples(30, 30, Map.of("event", 1.0)));
    all.addAll(examples(9, 0, Map.of("rare", 1.0)));
    assertThat(new LogisticFit(SPARK, 1).fit(all).coefficients()).containsOnlyKeys("event");
  }

  @Test
  void theModelsOfArticlesAreWrittenAsALexicon(@TempDir Path folder) {
    List<DealingArticle> articles =
        DealingArticle.read(Path.of("data/gold/dealings.jsonl")).subList(0, 18);
    TextAnalyzer analyzer = new TextAnalyzer(Lexicons.of(LexiconSource.BUILT_IN));
    Calibration.Result result = Calibration.of(articles, analyzer, 0.5, SPARK);
    assertThat(result.rows()).hasSizeGreaterThan(50);

    result.write(folder.resolve("confidence.tsv"), "fitted for a test.");
    ConfidenceModel read =
        ConfidenceModel.of(Lexicons.of(LexiconSource.withDirectory(folder)).confidence());
    for (Part part : Part.values()) {
      LogisticModel fitted = result.model().of(part);
      assertThat(read.of(part).intercept()).isCloseTo(fitted.intercept(), within(0.00005));
      assertThat(read.of(part).coefficients()).hasSameSizeAs(fitted.coefficients());
    }
  }
}
