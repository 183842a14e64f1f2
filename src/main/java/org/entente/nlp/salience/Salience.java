package org.entente.nlp.salience;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.config.Threshold;
import org.entente.model.Dyad;
import org.entente.model.Scope;
import org.entente.model.text.Field;

/**
 * How much an article is about a code or a dyad.
 *
 * <p>A mention scores 3 in the title, and from 1.5 at the head of the text down to 0.5 at its end.
 * With s the sum of a code's scores and S that of all codes of its kind in the article, its
 * salience is (s / (s + 1))^0.7 * (s / S)^0.3: many and early mentions raise it, an article that
 * lists many codes lowers each. A dyad has the product of its countries' saliences, damped by the
 * distance of their mentions and raised by the number of sentences that bind them.
 */
public final class Salience {

  private static final double TITLE = 3;
  private static final double HEAD = 1.5;
  private static final double TAIL = 0.5;
  private static final double WEIGHT_OF_SHARE = 0.3;

  private Salience() {}

  /**
   * A mention as used to compute salience.
   *
   * @param code what it refers to
   * @param field the field it is in
   * @param place how far into the field, 0 to 1
   * @param weight how strongly it indicates its code
   */
  public record Occurrence(String code, Field field, double place, double weight) {}

  /** The salience of each code, 0 to 1, by code. */
  public static Map<String, Double> ofCodes(List<Occurrence> occurrences) {
    Map<String, Double> scores = new TreeMap<>();
    for (Occurrence occurrence : occurrences) {
      scores.merge(occurrence.code(), score(occurrence), Double::sum);
    }
    double all = scores.values().stream().mapToDouble(Double::doubleValue).sum();
    scores.replaceAll((code, score) -> salience(score, all));
    return scores;
  }

  private static double salience(double score, double all) {
    if (score == 0) {
      return 0;
    }
    return Math.pow(score / (score + 1), 1 - WEIGHT_OF_SHARE)
        * Math.pow(score / all, WEIGHT_OF_SHARE);
  }

  private static double score(Occurrence occurrence) {
    double place =
        switch (occurrence.field()) {
          case TITLE -> TITLE;
          case DATELINE -> 0;
          case TEXT -> HEAD - (HEAD - TAIL) * occurrence.place();
        };
    return place * occurrence.weight();
  }

  /** Whether an article is about a sector of this salience. It touches more than it is about. */
  public static boolean sectorCounts(double salience) {
    return salience >= Threshold.SALIENT_SECTOR.value();
  }

  /** Whether an article is about a dyad: it is about both of its countries. */
  public static boolean dyadCounts(Dyad dyad, Map<String, Double> countries) {
    return CountrySalience.counts(countries.getOrDefault(dyad.a(), 0.0))
        && CountrySalience.counts(countries.getOrDefault(dyad.b(), 0.0));
  }

  /**
   * The salience of a dyad, 0 to 1.
   *
   * @param countries the salience of the article's countries
   * @param closest the closest scope in which the article names both
   * @param sentences how many sentences bind them
   */
  public static double ofDyad(
      Dyad dyad, Map<String, Double> countries, Scope closest, int sentences) {
    double closeness =
        switch (closest) {
          case CLAUSE -> 1.0;
          case SENTENCE -> 0.9;
          case ADJACENT -> 0.7;
          case ORGANIZATION, DOCUMENT -> 0.5;
        };
    double binding = Math.min(1, (closeness + 0.2 * Math.log1p(sentences)) / 2);
    return countries.getOrDefault(dyad.a(), 0.0) * countries.getOrDefault(dyad.b(), 0.0) * binding;
  }
}
