package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StratumTest {

  @Test
  void eachStratumGetsItsShareAndOneRowAtLeast() {
    assertThat(Stratum.of(new TreeMap<>(Map.of("energy", 70L, "trade", 29L, "sport", 1L)), 10))
        .containsExactly(
            new Stratum("energy", "energy", 70, 6),
            new Stratum("sport", "sport", 1, 1),
            new Stratum("trade", "trade", 29, 3));
  }

  @Test
  void aSampleOfAllRowsTakesAll() {
    assertThat(Stratum.of(Map.of("energy", 3L, "trade", 2L), 50))
        .extracting(Stratum::drawn)
        .containsExactly(3, 2);
  }

  @Test
  void manyRareStrataAreDrawnFromTogether() {
    Map<String, Long> counts = new TreeMap<>(Map.of("daily.example", 80L));
    for (int i = 10; i < 30; i++) {
      counts.put("blog" + i + ".example", 1L);
    }
    assertThat(Stratum.of(counts, 10))
        .contains(
            new Stratum("daily.example", "daily.example", 80, 8),
            new Stratum("blog10.example", "others", 20, 2),
            new Stratum("blog29.example", "others", 20, 2));
  }
}
