package org.entente.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The settings that decide what is found in a record. They cannot change within an output.
 *
 * @param pipeline a saved Spark NLP {@code PipelineModel} that runs before ours
 * @param entityColumn its column of chunks that takes part in the resolution
 * @param entityLabels what the labels of these chunks mean
 * @param maxArticleChars the longest text that is accepted, in UTF-16 units
 * @param languages the codes of the languages that are analyzed; empty for all
 * @param keepText whether the articles keep their texts
 * @param minConfidence the least probability of a part that evidence states, 0 to 1
 * @param expandOrganizations whether evidence on an organization is repeated for its members
 */
public record AnnotationSettings(
    Optional<String> pipeline,
    String entityColumn,
    String entityLabels,
    int maxArticleChars,
    List<String> languages,
    boolean keepText,
    double minConfidence,
    boolean expandOrganizations) {

  public static final String DEFAULT_ENTITY_COLUMN = "ner_chunk";
  public static final String DEFAULT_ENTITY_LABELS =
      "PER=PERSON,PERSON=PERSON,ORG=ORGANIZATION,LOC=PLACE,GPE=PLACE";
  public static final String DEFAULT_LANGUAGES = "en";
  public static final double DEFAULT_MIN_CONFIDENCE = 0.5;
  public static final int DEFAULT_MAX_ARTICLE_CHARS = 6_000_000;

  public static final AnnotationSettings DEFAULT =
      new AnnotationSettings(
          Optional.empty(),
          DEFAULT_ENTITY_COLUMN,
          DEFAULT_ENTITY_LABELS,
          DEFAULT_MAX_ARTICLE_CHARS,
          List.of(DEFAULT_LANGUAGES),
          false,
          DEFAULT_MIN_CONFIDENCE,
          false);

  public AnnotationSettings {
    languages = List.copyOf(languages);
    if (maxArticleChars < 1) {
      throw new UserException("--max-article-chars " + maxArticleChars + ": expected 1 or more");
    }
    checkedMinConfidence(minConfidence);
  }

  /**
   * A probability, if it may be the least one.
   *
   * @throws UserException if it is not 0 to 1
   */
  public static double checkedMinConfidence(double probability) {
    if (!(probability >= 0 && probability <= 1)) {
      throw new UserException("--min-confidence " + probability + ": expected 0 to 1");
    }
    return probability;
  }

  /** The settings by the names of their options, in a fixed order. */
  public Map<String, String> byName() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("spark-nlp-pipeline", pipeline.orElse("none"));
    named.put("entity-column", entityColumn);
    named.put("entity-labels", entityLabels);
    named.put("max-article-chars", String.valueOf(maxArticleChars));
    named.put("languages", languages.isEmpty() ? "all" : String.join(",", languages));
    named.put("keep-text", String.valueOf(keepText));
    named.put("min-confidence", String.valueOf(minConfidence));
    named.put("expand-organizations", String.valueOf(expandOrganizations));
    return named;
  }
}
