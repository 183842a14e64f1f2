package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.entente.stats.LogitScaling.Case;
import org.junit.jupiter.api.Test;

class LogitScalingTest {

  private static List<Case> cases(double probability, int so, int not) {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < so + not; i++) {
      cases.add(new Case(LogitScaling.logitOf(probability), i < so, 1));
    }
    return cases;
  }

  private static double corrected(LogitScaling scaling, double probability) {
    return LogitScaling.probabilityOf(scaling.logit(LogitScaling.logitOf(probability)));
  }

  @Test
  void probabilitiesThatHoldStayAsTheyAre() {
    List<Case> cases = cases(0.2, 2, 8);
    cases.addAll(cases(0.8, 8, 2));
    LogitScaling scaling = LogitScaling.fit(cases);
    assertThat(scaling.slope()).isCloseTo(1, within(1e-6));
    assertThat(scaling.intercept()).isCloseTo(0, within(1e-6));
  }

  @Test
  void theMeanBecomesTheShareThatWasSo() {
    List<Case> cases = cases(0.6, 10, 40);
    cases.addAll(cases(0.9, 25, 25));
    LogitScaling scaling = LogitScaling.fit(cases);
    double mean = (corrected(scaling, 0.6) + corrected(scaling, 0.9)) / 2;
    assertThat(mean).isCloseTo(0.35, within(1e-6));
  }

  @Test
  void aWeightCountsAsSoManyCases() {
    List<Case> weighted =
        List.of(new Case(0.5, true, 3), new Case(0.5, false, 1), new Case(-1, false, 2));
    List<Case> repeated =
        List.of(
            new Case(0.5, true, 1),
            new Case(0.5, true, 1),
            new Case(0.5, true, 1),
            new Case(0.5, false, 1),
            new Case(-1, false, 1),
            new Case(-1, false, 1));
    LogitScaling scaling = LogitScaling.fit(weighted);
    LogitScaling same = LogitScaling.fit(repeated);
    assertThat(scaling.slope()).isCloseTo(same.slope(), within(1e-6));
    assertThat(scaling.intercept()).isCloseTo(same.intercept(), within(1e-6));
  }

  @Test
  void casesThatALimitPartsGiveAFiniteSlope() {
    List<Case> cases = cases(0.3, 0, 60);
    cases.addAll(cases(0.7, 60, 0));
    assertThat(LogitScaling.fit(cases).slope()).isBetween(1.5, 10.0);
  }

  @Test
  void certaintyHasAFiniteLogit() {
    assertThat(LogitScaling.logitOf(1)).isBetween(20.0, 40.0);
    assertThat(LogitScaling.logitOf(0)).isBetween(-40.0, -20.0);
    assertThat(LogitScaling.logitOf(0.5)).isZero();
  }
}
