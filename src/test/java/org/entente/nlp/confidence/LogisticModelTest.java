package org.entente.nlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LogisticModelTest {

  private static final LogisticModel MODEL =
      new LogisticModel(-1, new TreeMap<>(Map.of("listed", -2.0, "place", 4.0)));

  @Test
  void theProbabilityIsTheLogisticOfTheWeightedSum() {
    assertThat(MODEL.logit(Map.of("place", 0.5))).isEqualTo(1);
    assertThat(MODEL.probability(Map.of("place", 0.5))).isCloseTo(0.7311, within(0.0001));
  }

  @Test
  void aFeatureWithoutCoefficientCountsNothing() {
    assertThat(MODEL.logit(Map.of("directed", 1.0))).isEqualTo(-1);
  }

  @Test
  void anEmptyModelGivesOneHalf() {
    assertThat(LogisticModel.EMPTY.probability(Map.of("listed", 1.0))).isEqualTo(0.5);
  }

  @Test
  void theContributionsAreThePartsOfTheSum() {
    Map<String, Double> parts = new TreeMap<>();
    MODEL.contributions(Map.of("listed", 1.0, "place", 0.5, "directed", 1.0), parts::put);
    assertThat(parts).isEqualTo(Map.of("listed", -2.0, "place", 2.0));
  }
}
