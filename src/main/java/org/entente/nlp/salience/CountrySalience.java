package org.entente.nlp.salience;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.config.Threshold;
import org.entente.model.CountryMention;
import org.entente.model.text.Document;
import org.entente.model.text.Field;

/**
 * How much an article is about a country.
 *
 * <p>A mention scores 4 in the title, and from 1.5 at the head of the text down to 0.7 at its end,
 * times the weight of its kind; the place of report scores 1. With s the sum of a country's scores
 * and m the greatest such sum in the article, its salience is sqrt(s / (s + 2)) * (s / m)^0.7: many
 * and early mentions raise it, a country that is named more often lowers it.
 */
public final class CountrySalience {

  private static final double TITLE = 4;
  private static final double HEAD = 1.5;
  private static final double TAIL = 0.7;
  private static final double PLACE_OF_REPORT = 1;
  private static final double HALF = 2;
  private static final double WEIGHT_OF_LEAD = 0.7;

  private CountrySalience() {}

  /**
   * The salience of each country, 0 to 1, by code.
   *
   * @param mentions all of the document; of those that do not count for the topic, only the
   *     dateline does, as the place of report
   */
  public static Map<String, Double> of(Document document, List<CountryMention> mentions) {
    Map<String, Double> scores = new TreeMap<>();
    for (CountryMention mention : mentions) {
      if (mention.countsForTopic(document)) {
        scores.merge(mention.country(), score(document, mention), Double::sum);
      } else if (mention.isPlaceOfReport(document)) {
        scores.merge(mention.country(), PLACE_OF_REPORT, Double::sum);
      }
    }
    if (!scores.isEmpty()) {
      double greatest = Collections.max(scores.values());
      scores.replaceAll((country, score) -> salience(score, greatest));
    }
    return scores;
  }

  private static double salience(double score, double greatest) {
    return Math.sqrt(score / (score + HALF)) * Math.pow(score / greatest, WEIGHT_OF_LEAD);
  }

  private static double score(Document document, CountryMention mention) {
    boolean inTitle = document.fieldAt(mention.span().begin()) == Field.TITLE;
    double place = inTitle ? TITLE : HEAD - (HEAD - TAIL) * document.place(mention.span());
    return place * weight(mention);
  }

  /** The weight of a kind, relative to the name of a country. */
  private static double weight(CountryMention mention) {
    return switch (mention.kind()) {
      case NAME, LEADER -> 1;
      case DEMONYM -> 0.7;
      case CAPITAL -> 0.5;
      case INSTITUTION -> 0.4;
      case ANAPHOR -> 0.3;
    };
  }

  /** Whether an article is about a country of this salience. */
  public static boolean counts(double salience) {
    return salience >= Threshold.SALIENT_COUNTRY.value();
  }
}
