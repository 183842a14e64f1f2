package org.entente.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ThresholdTest {

  private static String written(double value) {
    return new DecimalFormat("0.###", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  @ParameterizedTest
  @EnumSource
  void everyThresholdIsDocumentedWithItsValue(Threshold threshold) {
    assertThat(Path.of("docs/measures.md"))
        .content()
        .contains("| `" + threshold.key() + "` | " + written(threshold.value()) + " | ");
  }

  @Test
  void allThresholdsAreFoundByTheirKey() {
    assertThat(Threshold.byKey())
        .hasSize(Threshold.values().length)
        .containsEntry("salient_sector", 0.62);
  }
}
