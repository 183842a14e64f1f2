package org.entente.nlp.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.nlp.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A taxonomy of a user's own takes part in the rules by its traits. */
class SectorTermsTest {

  @ParameterizedTest
  @CsvSource({"goods, TRADE IRN>BLR", "'', - IRN>BLR"})
  void goodsOfAnOwnTaxonomyAreTraded(String traits, String event) {
    Texts texts =
        Texts.with(
            Map.of(
                "sectors.tsv",
                "code\tname\ttraits\ncrafts.blades\tBlades\t" + traits + "\n",
                "sector-terms.tsv",
                "code\tkind\tcase\tsurface\ncrafts.blades\tterm\tany\tdaggers\n"));

    assertThat(texts.event("Belarus received daggers from Iran.")).isEqualTo(event);
  }
}
