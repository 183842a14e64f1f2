package org.entente.eval.dealings;

import java.util.Optional;
import org.entente.model.Evidence;
import org.entente.stats.Forecast;

/**
 * Evidence that is compared with the labels of its article.
 *
 * @param article id of the article
 * @param fault what is wrong first; none if all is right that it states
 * @param sentence its text
 */
public record JudgedRow(String article, Evidence evidence, Optional<Fault> fault, String sentence) {

  public boolean isRight() {
    return fault.isEmpty();
  }

  /** Its confidence, if it has one, and whether it is right. */
  Optional<Forecast> forecast() {
    return evidence.confidence().isPresent()
        ? Optional.of(new Forecast(evidence.confidence().getAsDouble(), isRight()))
        : Optional.empty();
  }
}
