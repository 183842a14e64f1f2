package org.entente.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StochasticDegreeSequenceModelTest {

  private static final double[] CERTAIN = {1};
  private static final double[] NEVER = {0};

  @Test
  void rowAndColumnSumsAreTheExpectedOnes() {
    long[] degrees = {1, 2, 3, 5};
    long[] stories = {60, 30, 9, 1};
    long[] namings = {70, 30, 25, 15, 8, 4};
    double[][] fitted = StochasticDegreeSequenceModel.fit(degrees, stories, namings);
    for (int country = 0; country < namings.length; country++) {
      double sum = 0;
      for (int row = 0; row < degrees.length; row++) {
        sum += stories[row] * fitted[country][row];
      }
      assertThat(sum).isCloseTo((double) namings[country], within(1e-6));
    }
    for (int row = 0; row < degrees.length; row++) {
      double sum = 0;
      for (double[] country : fitted) {
        sum += country[row];
      }
      assertThat(sum).isCloseTo((double) degrees[row], within(1e-6));
    }
  }

  @Test
  void aStoryOfAllCountriesAndACountryOfAllStoriesLeaveNoChoice() {
    assertThat(StochasticDegreeSequenceModel.fit(new long[] {2}, new long[] {1}, new long[] {1, 1}))
        .isDeepEqualTo(new double[][] {CERTAIN, CERTAIN});
    assertThat(
            StochasticDegreeSequenceModel.fit(
                new long[] {1, 2}, new long[] {1, 1}, new long[] {2, 1}))
        .isDeepEqualTo(new double[][] {{1, 1}, {0, 1}});
    assertThat(StochasticDegreeSequenceModel.fit(new long[] {0}, new long[] {7}, new long[] {0}))
        .isDeepEqualTo(new double[][] {NEVER});
  }

  @Test
  void storiesOfOneCountryShareTheirChance() {
    double[][] fitted =
        StochasticDegreeSequenceModel.fit(new long[] {1}, new long[] {4}, new long[] {3, 1});
    assertThat(fitted[0][0]).isCloseTo(0.75, within(1e-9));
    assertThat(fitted[1][0]).isCloseTo(0.25, within(1e-9));
  }

  /** P(X >= count), all probabilities added one story after the other. */
  private static double exactTail(long[] stories, double[] p, int count) {
    double[] mass = new double[600];
    mass[0] = 1;
    for (int group = 0; group < stories.length; group++) {
      for (int story = 0; story < stories[group]; story++) {
        for (int at = mass.length - 1; at > 0; at--) {
          mass[at] = mass[at] * (1 - p[group]) + mass[at - 1] * p[group];
        }
        mass[0] *= 1 - p[group];
      }
    }
    double sum = 0;
    for (int at = mass.length - 1; at >= count; at--) {
      sum += mass[at];
    }
    return sum;
  }

  @Test
  void tailsAreExactToATenthOfThemselves() {
    Random random = new Random(1980);
    for (int round = 0; round < 60; round++) {
      long[] stories = {1 + random.nextInt(300), random.nextInt(100), random.nextInt(40)};
      double scale = Math.pow(10, -random.nextInt(4));
      double[] a = {random.nextDouble(), random.nextDouble(), random.nextDouble()};
      double[] b = {scale, scale * random.nextDouble(), scale};
      PoissonBinomial meetings = PoissonBinomial.of(stories, a, b);
      double[] p = {a[0] * b[0], a[1] * b[1], a[2] * b[2]};
      int sure = (int) (stories[0] + stories[1] + stories[2]);
      for (int count = 0; count <= sure; count += 1 + random.nextInt(9)) {
        double exact = exactTail(stories, p, count);
        if (exact > 1e-200) {
          assertThat(meetings.atLeast(count))
              .as("%d of %s with %s", count, stories, p)
              .isCloseTo(exact, within(0.1 * exact));
        }
      }
    }
  }

  @Test
  void pairsThatMustMeetTellNothing() {
    PoissonBinomial sure = PoissonBinomial.of(new long[] {3}, CERTAIN, CERTAIN);
    assertThat(sure.expected()).isEqualTo(3);
    assertThat(sure.pValue(3)).isEqualTo(1);
    assertThat(sure.z(3)).isZero();
  }

  @Test
  void meetingsThatAreSureLeaveTheOthersToChance() {
    double[][] fitted =
        StochasticDegreeSequenceModel.fit(
            new long[] {1, 2}, new long[] {40, 2}, new long[] {22, 22});
    PoissonBinomial meetings = PoissonBinomial.of(new long[] {40, 2}, fitted[0], fitted[1]);
    double none = Math.pow(0.75, 40);
    assertThat(meetings.atLeast(2)).isEqualTo(1);
    assertThat(meetings.atLeast(3)).isCloseTo(1 - none, within(1e-12));
    assertThat(meetings.pValue(2)).isCloseTo(2 * none, within(1e-12));
  }

  @Test
  void tailsBesideSureMeetingsAreThoseOfTheOthers() {
    long[] stories = {40, 3};
    double[] p = {0.3, 1};
    PoissonBinomial meetings = PoissonBinomial.of(stories, p, new double[] {1, 1});
    for (int count = 0; count <= 43; count++) {
      double exact = exactTail(stories, p, count);
      assertThat(meetings.atLeast(count)).isCloseTo(exact, within(0.1 * exact));
    }
  }

  @Test
  void bothTailsCount() {
    PoissonBinomial coins =
        PoissonBinomial.of(new long[] {100}, new double[] {0.5}, new double[] {1});
    assertThat(coins.pValue(50)).isEqualTo(1);
    assertThat(coins.pValue(65)).isCloseTo(0.00352, within(0.00002));
    assertThat(coins.pValue(35)).isCloseTo(coins.pValue(65), within(1e-12));
  }
}
