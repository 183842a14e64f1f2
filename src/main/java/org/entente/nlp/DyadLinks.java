package org.entente.nlp;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.entente.model.Dyad;
import org.entente.model.Evidence;

/** How often and how surely the published evidence of an article links a dyad. */
public final class DyadLinks {

  private final Set<Integer> sentences = new HashSet<>();
  private double confidence;

  /** The links of each dyad that evidence links. */
  public static Map<Dyad, DyadLinks> of(List<Evidence> published) {
    Map<Dyad, DyadLinks> links = new TreeMap<>();
    for (Evidence evidence : published) {
      if (evidence.statement().link().isLinked() && evidence.confidence().isPresent()) {
        links.computeIfAbsent(evidence.statement().dyad(), key -> new DyadLinks()).add(evidence);
      }
    }
    return links;
  }

  private void add(Evidence evidence) {
    sentences.add(evidence.statement().sentence());
    confidence = Math.max(confidence, evidence.confidence().getAsDouble());
  }

  /** The number of sentences that link the dyad. */
  public int sentences() {
    return sentences.size();
  }

  /** The confidence of the best row. */
  public double confidence() {
    return confidence;
  }
}
