package org.entente.resolve;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.model.Dyad;
import org.entente.model.Field;
import org.entente.model.Scope;

/**
 * How much an article is about a code or a dyad.
 *
 * <p>A code scores its mentions, with more for the title and for the lead (the first tenth of the
 * text, at least its first sentence); the salience is the score over that of the strongest code. A
 * dyad has the salience of its weaker country, damped by how far apart the two stand.
 */
public final class Salience {

  /** The least salience that counts. */
  private static final double THRESHOLD = 0.3;

  private static final double TITLE = 3;
  private static final double LEAD = 2;
  private static final double REST = 1;

  private Salience() {}

  /**
   * A mention as the salience sees it.
   *
   * @param code what it stands for
   * @param field where it stands
   * @param place how far into the field, 0 to 1
   * @param weight how strongly it speaks for its code
   */
  public record Occurrence(String code, Field field, double place, double weight) {}

  /** The salience of each code, 0 to 1, by code. */
  public static Map<String, Double> ofCodes(List<Occurrence> occurrences) {
    Map<String, Double> scores = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      scores.merge(occurrence.code(), score(occurrence), Double::sum);
    }
    double strongest = scores.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    if (strongest > 0) {
      scores.replaceAll((code, score) -> score / strongest);
    }
    return scores;
  }

  private static double score(Occurrence occurrence) {
    double place =
        switch (occurrence.field()) {
          case TITLE -> TITLE;
          case DATELINE -> 0;
          case TEXT -> occurrence.place() < 0.1 ? LEAD : REST;
        };
    return place * occurrence.weight();
  }

  /** Whether a code of this salience counts. */
  public static boolean isSalient(double salience) {
    return salience >= THRESHOLD;
  }

  /** Whether a dyad counts: where both of its countries do. */
  public static boolean isSalient(Dyad dyad, Map<String, Double> countries) {
    return isSalient(countries.getOrDefault(dyad.a(), 0.0))
        && isSalient(countries.getOrDefault(dyad.b(), 0.0));
  }

  /** The salience of a dyad, 0 to 1, from its countries' and the closest scope of the two. */
  public static double ofDyad(Dyad dyad, Map<String, Double> countries, Scope closest) {
    double weaker =
        Math.min(countries.getOrDefault(dyad.a(), 0.0), countries.getOrDefault(dyad.b(), 0.0));
    return weaker
        * switch (closest) {
          case CLAUSE -> 1.0;
          case SENTENCE -> 0.9;
          case ADJACENT -> 0.7;
          case DOCUMENT -> 0.5;
        };
  }
}
