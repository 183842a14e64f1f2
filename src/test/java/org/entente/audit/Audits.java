package org.entente.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Audits for tests. */
final class Audits {

  private final List<Judgement> judgements = new ArrayList<>();

  /** Adds rows with a mark, all of one sector, relation and source. */
  Audits with(int rows, Mark mark, double weight, double confidence, String sector) {
    Map<Stratification, String> strata = new EnumMap<>(Stratification.class);
    strata.put(Stratification.SECTOR, sector);
    for (int i = 0; i < rows; i++) {
      judgements.add(new Judgement(mark, weight, confidence, strata));
    }
    return this;
  }

  /** The audit of tables of 100 rows on energy and 900 on trade. */
  Audit audit() {
    return new Audit(
        judgements, 0, 0, Map.of(Stratification.SECTOR, Map.of("energy", 100L, "trade", 900L)));
  }
}
