package org.entente.cli.option;

import java.util.List;
import java.util.Optional;
import org.entente.config.AnnotationSettings;
import org.entente.config.LanguageCodes;
import org.entente.config.UserException;
import picocli.CommandLine.Option;

/** The options that decide what is found in a record. */
public final class AnnotationOptions {

  @Option(
      names = "--spark-nlp-pipeline",
      paramLabel = "DIR",
      description =
          "A saved Spark NLP PipelineModel that runs before ours on the column 'text'; its chunks"
              + " of names take part in the resolution. Default: none.")
  private String pipeline;

  @Option(
      names = "--entity-column",
      paramLabel = "NAME",
      defaultValue = AnnotationSettings.DEFAULT_ENTITY_COLUMN,
      description = "The pipeline's column of chunks of names. Default: ${DEFAULT-VALUE}.")
  private String entityColumn;

  @Option(
      names = "--entity-labels",
      paramLabel = "LABEL=TYPE,…",
      defaultValue = AnnotationSettings.DEFAULT_ENTITY_LABELS,
      description =
          "What its labels mean: PERSON, ORGANIZATION or PLACE. Default: ${DEFAULT-VALUE}.")
  private String entityLabels;

  @Option(
      names = "--max-article-chars",
      paramLabel = "UNITS",
      defaultValue = "" + AnnotationSettings.DEFAULT_MAX_ARTICLE_CHARS,
      description =
          "Longest text that is read, in UTF-16 units; longer ones are refused. Default:"
              + " ${DEFAULT-VALUE}.")
  private int maxArticleChars;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "CODE",
      defaultValue = AnnotationSettings.DEFAULT_LANGUAGES,
      description =
          "Languages to analyse, or all. Articles in other languages are kept and counted but not"
              + " analysed; the lexicons are English. Where the corpus does not state the language,"
              + " it is detected from the text; an article whose language is unclear is analysed."
              + " Default: ${DEFAULT-VALUE}.")
  private List<String> languages;

  @Option(
      names = "--keep-text",
      description = "Keeps the text of each article, in articles.text. Default: not.")
  private boolean keepText;

  @Option(
      names = "--min-confidence",
      paramLabel = "SHARE",
      defaultValue = "" + AnnotationSettings.DEFAULT_MIN_CONFIDENCE,
      description =
          "Least probability, 0 to 1, of what a row of dyad_evidence states: a less likely sector"
              + " or interaction is left out of it, and a less likely dyad has no row. Default:"
              + " ${DEFAULT-VALUE}.")
  private double minConfidence;

  @Option(
      names = "--expand-organizations",
      description =
          "Adds evidence, with scope organization, of a country and each member of an organization"
              + " that a sentence names beside it. No aggregate counts it. Default: not.")
  private boolean expandOrganizations;

  /** What was given, and {@code earlier} values for the other options. */
  public AnnotationSettings chosen(GivenOptions given, AnnotationSettings earlier) {
    return new AnnotationSettings(
        given.orEarlier("--spark-nlp-pipeline", Optional.ofNullable(pipeline), earlier.pipeline()),
        given.orEarlier("--entity-column", entityColumn, earlier.entityColumn()),
        given.orEarlier("--entity-labels", entityLabels, earlier.entityLabels()),
        given.orEarlier("--max-article-chars", maxArticleChars, earlier.maxArticleChars()),
        given.orEarlier("--languages", languages(), earlier.languages()),
        given.orEarlier("--keep-text", keepText, earlier.keepText()),
        given.orEarlier("--min-confidence", minConfidence, earlier.minConfidence()),
        given.orEarlier(
            "--expand-organizations", expandOrganizations, earlier.expandOrganizations()));
  }

  private List<String> languages() {
    if (languages.stream().anyMatch("all"::equalsIgnoreCase)) {
      return List.of();
    }
    return languages.stream()
        .map(
            named ->
                LanguageCodes.of(named)
                    .orElseThrow(
                        () ->
                            new UserException(
                                "--languages " + named + ": expected codes such as en, or all")))
        .toList();
  }
}
