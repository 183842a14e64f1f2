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
 * <p>The confidence of a row is the model of {@link Part#ROW} over the logits of the parts that the
 * row states. A statement without sector or without relation has no such part.
 */
public final class ConfidenceModel {

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

  /** The probability of a part, 0 to 1, given that those before it are right. */
  public double probability(Part part, Features features) {
    return of(part).probability(features.values());
  }

  /** The probability that all that a statement says is right, 0 to 1. */
  public double confidence(Statement statement) {
    return of(Part.ROW).probability(logits(statement));
  }

  /** The logit of each part that a statement states, by the part's code. */
  public Map<String, Double> logits(Statement statement) {
    Map<String, Double> logits = new TreeMap<>();
    Map<String, Double> features = statement.features().values();
    logits.put(Part.DYAD.code(), of(Part.DYAD).logit(features));
    logits.put(Part.MODALITY.code(), of(Part.MODALITY).logit(features));
    if (statement.sector().isPresent()) {
      logits.put(Part.SECTOR.code(), of(Part.SECTOR).logit(features));
      logits.put("has_sector", 1.0);
    }
    if (statement.interaction().relation().isPresent()) {
      logits.put(Part.INTERACTION.code(), of(Part.INTERACTION).logit(features));
      logits.put("has_interaction", 1.0);
    }
    return logits;
  }
}
