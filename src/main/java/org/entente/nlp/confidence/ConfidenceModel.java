package org.entente.nlp.confidence;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Features;
import org.entente.model.Statement;
import org.entente.nlp.lexicon.ConfidenceLexicon;

/**
 * The logistic models of all parts of a statement; immutable.
 *
 * <p>The confidence of a row is the model of {@link Part#ROW} over the product of the probabilities
 * of the parts that the row states (Platt 1999). A statement without sector or without relation has
 * no such part.
 */
public final class ConfidenceModel {

  /** The one feature of the row. */
  private static final String PARTS = "parts";

  private final Map<Part, LogisticModel> models;

  public ConfidenceModel(Map<Part, LogisticModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** The models of a lexicon. */
  public static ConfidenceModel of(ConfidenceLexicon lexicon) {
    Map<Part, LogisticModel> models = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      TreeMap<String, Double> coefficients =
          new TreeMap<>(lexicon.coefficients().getOrDefault(part.code(), new TreeMap<>()));
      Double intercept = coefficients.remove(ConfidenceLexicon.INTERCEPT);
      models.put(part, new LogisticModel(intercept == null ? 0 : intercept, coefficients));
    }
    return new ConfidenceModel(models);
  }

  public LogisticModel of(Part part) {
    return models.getOrDefault(part, LogisticModel.EMPTY);
  }

  /** These models with another one of a part. */
  public ConfidenceModel with(Part part, LogisticModel model) {
    Map<Part, LogisticModel> others = new EnumMap<>(models);
    others.put(part, model);
    return new ConfidenceModel(others);
  }

  /** The probability of a part, 0 to 1, given that those before it are right. */
  public double probability(Part part, Features features) {
    return of(part).probability(features.values());
  }

  /** The probability that all that a statement says is right, 0 to 1. */
  public double confidence(Statement statement) {
    return of(Part.ROW).probability(row(statement));
  }

  /**
   * What the model of the row depends on: the logit of the product of the probabilities of the
   * parts that a statement has.
   */
  public Map<String, Double> row(Statement statement) {
    Features features = statement.features();
    double product = probability(Part.DYAD, features) * probability(Part.MODALITY, features);
    if (statement.sector().isPresent()) {
      product *= probability(Part.SECTOR, features);
    }
    if (statement.interaction().relation().isPresent()) {
      product *= probability(Part.INTERACTION, features);
    }
    return Map.of(PARTS, Math.log(product / (1 - product)));
  }
}
