package org.entente.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SketchTest {

  private static final int PAIRS = 400;

  private static Sketch of(IntStream numbers) {
    MinHash hashes = new MinHash();
    numbers.map(number -> (int) Shingles.mix(number)).forEach(hashes::add);
    return hashes.sketch();
  }

  /** Two sets of {@code size} numbers in all, of which the first {@code common} are in both. */
  private static Sketch[] pair(int nth, int common, int size) {
    int from = nth * 2 * size;
    int half = common + (size - common) / 2;
    return new Sketch[] {
      of(IntStream.range(from, from + half)),
      of(
          IntStream.concat(
              IntStream.range(from, from + common), IntStream.range(from + half, from + size)))
    };
  }

  private static boolean shareBand(Sketch[] pair) {
    long[] bands = pair[1].bands();
    return Arrays.stream(pair[0].bands())
        .anyMatch(band -> Arrays.stream(bands).anyMatch(other -> other == band));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, .2", "50, .5", "70, .7", "90, .9", "100, 1"})
  void theEstimateIsTheJaccardSimilarityOnTheAverage(int common, double similarity) {
    double sum = 0;
    for (int n = 0; n < PAIRS; n++) {
      Sketch[] pair = pair(n, 3 * common, 300);
      sum += pair[0].similarity(pair[1]);
    }
    assertThat(sum / PAIRS).isCloseTo(similarity, within(.01));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "20, .001", "40, .08", "60, .61", "70, .92", "80, .998", "100, 1"})
  void alikeSetsShareABandAsTheCurveSays(int common, double probability) {
    int shared = 0;
    for (int n = 0; n < PAIRS; n++) {
      if (shareBand(pair(n, 3 * common, 300))) {
        shared++;
      }
    }
    assertThat((double) shared / PAIRS).isCloseTo(probability, within(.05));
  }

  @Test
  void setsOfFewNumbersAreEstimatedAsWell() {
    Sketch[] pair = pair(1, 6, 8);
    assertThat(pair[0].similarity(pair[1])).isCloseTo(.75, within(.15));
  }
}
