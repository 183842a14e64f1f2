package org.entente.eval.calibrate;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.entente.eval.dealings.Dealing;
import org.entente.eval.dealings.DealingArticle;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Statement;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.EvidenceRater;
import org.entente.stats.Forecast;

/** Fits the models of confidence on labelled articles, and rates each article without itself. */
public final class Calibration {

  private Calibration() {}

  /**
   * What a calibration gives.
   *
   * @param model fitted on all articles
   * @param rows the confidence of the evidence of each article, by a model that was not fitted on
   *     it, and whether all that the evidence states is right
   */
  public record Result(ConfidenceModel model, List<Forecast> rows) {

    /** Writes the model as a lexicon file. */
    public void write(Path file, String source) {
      ConfidenceFile.write(file, model, source);
    }
  }

  /**
   * Fits on articles.
   *
   * @param least the least probability of a part that evidence states, 0 to 1
   */
  public static Result of(
      List<DealingArticle> articles, TextAnalyzer analyzer, double least, SparkSession spark) {
    List<LabelledStatement> labelled = LabelledStatement.of(articles, analyzer);
    ConfidenceFit.Fitted fitted = new ConfidenceFit(spark, least).fit(labelled);
    List<Forecast> rows = new ArrayList<>();
    labelled.stream()
        .collect(groupingBy(LabelledStatement::article, TreeMap::new, toList()))
        .forEach(
            (article, statements) ->
                rows.addAll(
                    rated(statements, new EvidenceRater(fitted.folds().get(article)), least)));
    return new Result(fitted.model(), rows);
  }

  /** The evidence of the statements of one article. */
  private static List<Forecast> rated(
      List<LabelledStatement> statements, EvidenceRater rater, double least) {
    Map<Dyad, List<Dealing>> dealings = new HashMap<>();
    statements.forEach(one -> dealings.put(one.statement().dyad(), one.dealings()));
    List<Forecast> rows = new ArrayList<>();
    for (Evidence evidence :
        rater.evidence(statements.stream().map(LabelledStatement::statement).toList(), least)) {
      Statement statement = evidence.statement();
      boolean right =
          dealings.get(statement.dyad()).stream().anyMatch(dealing -> dealing.fits(statement));
      rows.add(new Forecast(evidence.confidence().getAsDouble(), right));
    }
    return rows;
  }
}
