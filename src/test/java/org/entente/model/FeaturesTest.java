package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FeaturesTest {

  @Test
  void countsEnterAsLogarithmsAndZerosAreLeftOut() {
    Features features =
        new Features.Builder()
            .count(Feature.COUNTRIES, 2)
            .count(Feature.SECTORS, 0)
            .flag(Feature.LISTED, true)
            .flag(Feature.IN_TITLE, false)
            .set(Feature.PLACE, 0.25)
            .build();
    assertThat(features.values())
        .isEqualTo(Map.of("countries", Math.log1p(2), "listed", 1.0, "place", 0.25));
  }

  @Test
  void aFeatureOfSeveralValuesCountsEach() {
    Features.Builder builder =
        new Features.Builder()
            .add(Feature.COUNTRY_KIND, "name")
            .add(Feature.COUNTRY_KIND, "name")
            .add(Feature.RELATION, "TRADE");
    assertThat(builder.build().values())
        .isEqualTo(Map.of("country_kind=name", 2.0, "relation=trade", 1.0));
    assertThat(builder.remove(Feature.COUNTRY_KIND).build().values())
        .isEqualTo(Map.of("relation=trade", 1.0));
  }

  @Test
  void theFeaturesOfTheSectorTermAreKnownByTheirNames() {
    assertThat(Feature.isOfTerm("term_weight")).isTrue();
    assertThat(Feature.isOfTerm("sector_group=energy")).isTrue();
    assertThat(Feature.isOfTerm("sectors")).isFalse();
  }
}
