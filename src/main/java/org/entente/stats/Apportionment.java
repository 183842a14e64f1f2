package org.entente.stats;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/**
 * Shares the units of a sample out over strata, in proportion to their sizes, with at least one for
 * each.
 *
 * <p>Source: T. Wright, The equivalence of Neyman optimum allocation for sampling and equal
 * proportions for apportioning the U.S. House of Representatives, 2012: the next unit goes to the
 * stratum with the largest size / sqrt(n (n + 1)), where n is what it has.
 */
public final class Apportionment {

  private Apportionment() {}

  /**
   * The units of each stratum, at most its size.
   *
   * @param sizes of the strata, 1 or more each
   * @param sample all units; at least as many as there are strata
   */
  public static int[] of(List<Long> sizes, int sample) {
    int[] units = new int[sizes.size()];
    PriorityQueue<Claim> claims =
        new PriorityQueue<>(
            Comparator.comparingDouble(Claim::priority).reversed().thenComparing(Claim::stratum));
    IntStream.range(0, units.length).forEach(at -> claims.add(new Claim(at, 0, sizes.get(at))));
    for (int given = 0; given < sample && !claims.isEmpty(); given++) {
      Claim next = claims.remove();
      int has = ++units[next.stratum()];
      if (has < next.size()) {
        claims.add(new Claim(next.stratum(), has, next.size()));
      }
    }
    return units;
  }

  /** What a stratum that has some units may claim; one that has none comes first. */
  private record Claim(int stratum, int has, long size) {

    double priority() {
      return size / Math.sqrt((double) has * (has + 1));
    }
  }
}
