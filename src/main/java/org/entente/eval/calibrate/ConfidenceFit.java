package org.entente.eval.calibrate;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.entente.model.Evidence;
import org.entente.model.Feature;
import org.entente.model.Statement;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.EvidenceRater;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;

/**
 * Fits the models of confidence.
 *
 * <p>Each part is fitted on the statements that have it and whose parts before it are right. The
 * row is fitted on evidence of articles that its parts were not fitted on: the articles are divided
 * into folds, and each fold is rated by models of the others.
 */
public final class ConfidenceFit {

  /** The number of folds. */
  public static final int FOLDS = 6;

  private static final double PENALTY_OF_PARTS = 30;
  private static final double PENALTY_OF_ROW = 1;

  private final LogisticFit parts;
  private final LogisticFit row;
  private final double least;

  /**
   * A fit.
   *
   * @param least the least probability of a part that evidence states, 0 to 1
   */
  public ConfidenceFit(SparkSession spark, double least) {
    this.least = least;
    parts = new LogisticFit(spark, PENALTY_OF_PARTS);
    row = new LogisticFit(spark, PENALTY_OF_ROW);
  }

  /**
   * A fitted model.
   *
   * @param model fitted on all statements
   * @param folds models of all folds but one, by the id of each article of that one
   */
  public record Fitted(ConfidenceModel model, Map<String, ConfidenceModel> folds) {}

  /** Fits on labelled statements. */
  Fitted fit(List<LabelledStatement> statements) {
    Map<String, Integer> folds = folds(statements);
    List<Map<Part, LogisticModel>> partsOf = new ArrayList<>();
    List<List<Example>> rowsOf = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Map<Part, LogisticModel> fitted =
          parts(statements.stream().filter(one -> folds.get(one.article()) != left).toList());
      partsOf.add(fitted);
      ConfidenceModel model = new ConfidenceModel(fitted);
      rowsOf.add(
          statements.stream()
              .filter(one -> folds.get(one.article()) == left)
              .flatMap(one -> row(one, model))
              .toList());
    }
    Map<String, ConfidenceModel> byArticle = new TreeMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      ConfidenceModel model = withRow(partsOf.get(fold), rowsWithout(fold, rowsOf));
      int left = fold;
      folds.forEach(
          (article, number) -> {
            if (number == left) {
              byArticle.put(article, model);
            }
          });
    }
    return new Fitted(withRow(parts(statements), rowsWithout(FOLDS, rowsOf)), byArticle);
  }

  /** The fold of each article, in turn by id. */
  private static Map<String, Integer> folds(List<LabelledStatement> statements) {
    Map<String, Integer> folds = new TreeMap<>();
    for (String article : new TreeSet<>(statements.stream().map(one -> one.article()).toList())) {
      folds.put(article, folds.size() % FOLDS);
    }
    return folds;
  }

  private Map<Part, LogisticModel> parts(List<LabelledStatement> statements) {
    Map<Part, LogisticModel> models = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      List<Example> examples =
          statements.stream()
              .filter(one -> one.concerns(part))
              .map(one -> new Example(features(one.statement(), part), one.isRight(part)))
              .toList();
      if (!examples.isEmpty()) {
        models.put(part, parts.fit(examples));
      }
    }
    return models;
  }

  /** The features that a part depends on: those of the sector term only for the sector. */
  private static Map<String, Double> features(Statement statement, Part part) {
    Map<String, Double> features = new TreeMap<>(statement.features().values());
    if (part != Part.SECTOR) {
      features.keySet().removeIf(Feature::isOfTerm);
    }
    return features;
  }

  /** The row that a statement gives, if it gives one. */
  private Stream<Example> row(LabelledStatement labelled, ConfidenceModel model) {
    return new EvidenceRater(model)
        .likely(labelled.statement(), least).stream()
            .map(Evidence::statement)
            .map(stated -> new Example(model.row(stated), labelled.with(stated).isRight(Part.ROW)));
  }

  private static List<Example> rowsWithout(int fold, List<List<Example>> rowsOf) {
    List<Example> rows = new ArrayList<>();
    for (int i = 0; i < rowsOf.size(); i++) {
      if (i != fold) {
        rows.addAll(rowsOf.get(i));
      }
    }
    return rows;
  }

  private ConfidenceModel withRow(Map<Part, LogisticModel> fitted, List<Example> rows) {
    return new ConfidenceModel(fitted).with(Part.ROW, row.fit(rows));
  }
}
