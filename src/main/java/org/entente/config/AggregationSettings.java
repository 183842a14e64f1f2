package org.entente.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the aggregates count and measure.
 *
 * @param grains the periods of the aggregates
 * @param evidencePerCell the rows of evidence kept for each cell, 1 or more
 * @param minSupport the stories from which on a cell is marked as supported, 1 or more
 * @param listArticleCountries the countries of a story above which it is damped as a list, 2 or
 *     more
 * @param countryGroups the groups of countries that are counted, by their codes, or all of a kind
 */
public record AggregationSettings(
    List<Grain> grains,
    int evidencePerCell,
    int minSupport,
    int listArticleCountries,
    List<String> countryGroups) {

  public static final String DEFAULT_GRAINS = "month,all";
  public static final int DEFAULT_EVIDENCE_PER_CELL = 5;
  public static final int DEFAULT_MIN_SUPPORT = 3;
  public static final int DEFAULT_LIST_ARTICLE_COUNTRIES = 8;

  /** How it is counted where nothing else is said. */
  public static final AggregationSettings DEFAULT = of(Grain.MONTH, Grain.ALL);

  public AggregationSettings {
    grains = grains.stream().distinct().sorted().toList();
    atLeast(1, "--evidence", evidencePerCell);
    atLeast(1, "--min-support", minSupport);
    atLeast(2, "--list-article-countries", listArticleCountries);
    countryGroups = countryGroups.stream().distinct().sorted().toList();
  }

  /** How it is counted by {@code grains} where nothing else is said. */
  public static AggregationSettings of(Grain... grains) {
    return new AggregationSettings(
        List.of(grains),
        DEFAULT_EVIDENCE_PER_CELL,
        DEFAULT_MIN_SUPPORT,
        DEFAULT_LIST_ARTICLE_COUNTRIES,
        List.of());
  }

  private static void atLeast(int least, String option, int value) {
    if (value < least) {
      throw new UserException(option + " " + value + ": expected " + least + " or more");
    }
  }

  /** The settings by the names of their options, in a fixed order. */
  public Map<String, String> byName() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("grains", String.join(",", grains.stream().map(Grain::code).toList()));
    named.put("evidence", String.valueOf(evidencePerCell));
    named.put("min-support", String.valueOf(minSupport));
    named.put("list-article-countries", String.valueOf(listArticleCountries));
    named.put("country-groups", countryGroups.isEmpty() ? "none" : String.join(",", countryGroups));
    return named;
  }
}
