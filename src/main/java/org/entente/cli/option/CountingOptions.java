package org.entente.cli.option;

import java.util.List;
import org.entente.config.AggregationSettings;
import org.entente.config.Grain;
import picocli.CommandLine.Option;

/** The options of how the aggregates count and measure. */
public final class CountingOptions {

  @Option(
      names = "--grains",
      split = ",",
      paramLabel = "GRAIN",
      defaultValue = AggregationSettings.DEFAULT_GRAINS,
      description =
          "Periods to count by: day, week, month, quarter, year, all. Default: ${DEFAULT-VALUE}.")
  private List<Grain> grains;

  @Option(
      names = "--evidence",
      paramLabel = "ROWS",
      defaultValue = "" + AggregationSettings.DEFAULT_EVIDENCE_PER_CELL,
      description = "Rows of evidence kept for each dyad x sector. Default: ${DEFAULT-VALUE}.")
  private int evidence;

  @Option(
      names = "--min-support",
      paramLabel = "STORIES",
      defaultValue = "" + AggregationSettings.DEFAULT_MIN_SUPPORT,
      description =
          "Stories from which on a cell is marked is_supported; no cell is left out. Default:"
              + " ${DEFAULT-VALUE}.")
  private int minSupport;

  @Option(
      names = "--list-article-countries",
      paramLabel = "COUNTRIES",
      defaultValue = "" + AggregationSettings.DEFAULT_LIST_ARTICLE_COUNTRIES,
      description =
          "A story of more countries than these is a list: stories_damped counts it for"
              + " 1/(countries - 1). Default: ${DEFAULT-VALUE}.")
  private int listArticleCountries;

  @Option(
      names = "--country-groups",
      split = ",",
      paramLabel = "GROUP",
      description =
          "Groups of countries to count as well, in group_dyads and group_dyad_sectors:"
              + " organizations, by their members on the day of the article; regions, subregions or"
              + " intermediate-regions of UN M49; or single ones by code, such as EU,EAEU; or"
              + " none."
              + " Default: none.")
  private List<String> countryGroups = List.of();

  /** What was given, and {@code earlier} values for the other options. */
  public AggregationSettings chosen(GivenOptions given, AggregationSettings earlier) {
    return new AggregationSettings(
        given.orEarlier("--grains", grains, earlier.grains()),
        given.orEarlier("--evidence", evidence, earlier.evidencePerCell()),
        given.orEarlier("--min-support", minSupport, earlier.minSupport()),
        given.orEarlier(
            "--list-article-countries", listArticleCountries, earlier.listArticleCountries()),
        given.orEarlier("--country-groups", groups(), earlier.countryGroups()));
  }

  private List<String> groups() {
    return countryGroups.equals(List.of("none")) ? List.of() : countryGroups;
  }
}
