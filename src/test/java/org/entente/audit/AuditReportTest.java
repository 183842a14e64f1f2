package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditReportTest {

  /** 10 rows that stand for 10 each, and 10 that stand for 90 each. */
  private static final Audit AUDIT =
      new Audits()
          .with(9, Mark.RIGHT, 10, 0.8, "energy")
          .with(1, Mark.SECTOR, 10, 0.6, "energy")
          .with(5, Mark.RIGHT, 90, 0.7, "trade")
          .with(3, Mark.PAIR, 90, 0.5, "trade")
          .with(2, Mark.SECTOR, 90, 0.5, "trade")
          .audit();

  private static String report(Audit audit) {
    return new AuditReport(audit, List.of(Stratification.SECTOR)).markdown();
  }

  /**
   * Wilson's intervals of 9 and 5 in 10 are .596 to .982 and .237 to .763. In all, (9 · 10 + 5 ·
   * 90) / 1,000 = .54 are right; the weights tell as much as 1,000² / (10 · 10² + 10 · 90²) = 12.2
   * equal ones.
   */
  @Test
  void precisionOfAllRowsIsThatOfTheStrataByTheirSizes() {
    assertThat(report(AUDIT))
        .isEqualTo(
            """
            Marked: 20 rows, for 1,000

            | all | rows | marked | right | precision |   low |  high | expected | wrong_pair | wrong_sector | wrong_relation | wrong_direction | wrong_modality |
            | --- | ---: | -----: | ----: | --------: | ----: | ----: | -------: | ---------: | -----------: | -------------: | --------------: | -------------: |
            | all | 1000 |     20 |    14 |     0.540 | 0.286 | 0.775 |    0.618 |          3 |            3 |              0 |               0 |              0 |

            | sector | rows | marked | right | precision |   low |  high | expected | wrong_pair | wrong_sector | wrong_relation | wrong_direction | wrong_modality |
            | ------ | ---: | -----: | ----: | --------: | ----: | ----: | -------: | ---------: | -----------: | -------------: | --------------: | -------------: |
            | trade  |  900 |     10 |     5 |     0.500 | 0.237 | 0.763 |    0.600 |          3 |            2 |              0 |               0 |              0 |
            | energy |  100 |     10 |     9 |     0.900 | 0.596 | 0.982 |    0.780 |          0 |            1 |              0 |               0 |              0 |
            """);
  }

  @Test
  void theCsvHasARowForAllAndForEachStratum() {
    assertThat(new AuditReport(AUDIT, List.of(Stratification.SECTOR)).csv().lines())
        .hasSize(4)
        .first()
        .asString()
        .startsWith("\"by\",\"stratum\",\"rows\",\"marked\",\"right\",\"precision\"");
    assertThat(new AuditReport(AUDIT, List.of()).csv().lines())
        .last()
        .isEqualTo(
            "\"all\",\"all\",\"1000\",\"20\",\"14\",\"0.540\",\"0.286\",\"0.775\",\"0.618\",\"3\",\"3\",\"0\",\"0\",\"0\"");
  }

  @Test
  void whatTheFiguresDoNotCoverIsSaid() {
    Audit audit =
        new Audit(
            AUDIT.judgements().subList(0, 10),
            2,
            900,
            Map.of(Stratification.SECTOR, Map.of("energy", 100L, "trade", 900L)));
    assertThat(report(audit).lines().limit(3))
        .containsExactly(
            "Marked: 10 rows, for 100",
            "Left out: 2 marked rows that are not in the tables, or state something else now",
            "Not covered: 900 rows in strata without a mark");
  }
}
