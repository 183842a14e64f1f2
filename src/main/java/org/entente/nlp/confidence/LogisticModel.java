package org.entente.nlp.confidence;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * A logistic regression over named features: {@code p = 1 / (1 + exp(-(intercept + Σ coefficient ·
 * value)))}.
 *
 * @param coefficients by feature; one without coefficient counts nothing
 */
public record LogisticModel(double intercept, SortedMap<String, Double> coefficients) {

  /** One that knows nothing and gives one half. */
  public static final LogisticModel EMPTY = new LogisticModel(0, new TreeMap<>());

  /** The probability for some features, 0 to 1. */
  public double probability(Map<String, Double> features) {
    return 1 / (1 + Math.exp(-logit(features)));
  }

  /** The logarithm of the odds for some features. */
  public double logit(Map<String, Double> features) {
    double sum = intercept;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += coefficients.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    }
    return sum;
  }

  /** Gives each feature that counts and what it adds to the logit. */
  public void contributions(Map<String, Double> features, BiConsumer<String, Double> each) {
    features.forEach(
        (feature, value) -> {
          double coefficient = coefficients.getOrDefault(feature, 0.0);
          if (coefficient != 0) {
            each.accept(feature, coefficient * value);
          }
        });
  }
}
