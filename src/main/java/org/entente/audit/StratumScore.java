package org.entente.audit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entente.stats.Proportion;

/**
 * How right the rows of a stratum are.
 *
 * @param stratum its name
 * @param rows its rows in the tables
 * @param marks how many rows have each mark
 * @param precision the share of its rows that is right, estimated from the marked ones
 * @param expected the mean confidence of the marked rows, weighted in the same way
 */
record StratumScore(
    String stratum, long rows, Map<Mark, Integer> marks, Proportion precision, double expected) {

  /** The score of a stratum of which rows are marked. */
  static StratumScore of(String stratum, long rows, List<Judgement> judgements) {
    Map<Mark, Integer> marks = new EnumMap<>(Mark.class);
    double confidence = 0;
    double weight = 0;
    for (Judgement judgement : judgements) {
      marks.merge(judgement.mark(), 1, Integer::sum);
      confidence += judgement.weight() * judgement.confidence();
      weight += judgement.weight();
    }
    Proportion precision =
        Proportion.of(
            judgements.stream()
                .map(each -> new Proportion.Unit(each.weight(), each.isRight()))
                .toList());
    return new StratumScore(stratum, rows, marks, precision, confidence / weight);
  }

  int marked() {
    return marks.values().stream().mapToInt(count -> count).sum();
  }

  int of(Mark mark) {
    return marks.getOrDefault(mark, 0);
  }
}
