package org.entente.audit;

import java.util.Map;

/**
 * What a reader says of a row that the tables hold.
 *
 * @param mark the mark
 * @param weight how many rows this one stands for
 * @param confidence 0 to 1
 * @param strata the row's stratum by each stratification
 */
record Judgement(Mark mark, double weight, double confidence, Map<Stratification, String> strata) {

  boolean isRight() {
    return mark == Mark.RIGHT;
  }
}
