package org.entente.audit;

import java.util.List;

/** Rows of a sample for tests. */
final class SampledRows {

  private SampledRows() {}

  /** A row with a sentence. */
  static SampledRow of(String article, String sentence) {
    return new SampledRow(
        article + " 3 BLR-IRN agriculture.inputs TRADE BLR>IRN asserted",
        "0.6 to 0.8",
        40,
        "Belarus",
        "Iran",
        "Fertilizers and farm inputs",
        "TRADE",
        "Belarus to Iran",
        "asserted",
        0.71,
        "courier.example",
        "2024-05-20",
        "https://courier.example/a?b=1&c=2",
        "Potash",
        sentence,
        List.of());
  }
}
