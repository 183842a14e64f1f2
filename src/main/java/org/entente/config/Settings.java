package org.entente.config;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every setting of a run.
 *
 * @param inputs files or folders of the corpus
 * @param output the folder to publish into
 * @param form how the corpus is written
 * @param lexicon a folder of lexicon files beside or in place of those built in
 * @param pipeline a saved Spark NLP {@code PipelineModel} that runs before ours
 * @param entityColumn its column of chunks that takes part in the resolution
 * @param entityLabels what the labels of these chunks mean
 * @param counting how the aggregates count and measure
 * @param maxArticleChars the longest text that is accepted, in UTF-16 units
 * @param maxRejectShare the share of records, 0 to 1, above which a run fails
 * @param languages the languages that are read, by their codes; none: all
 * @param keepText whether the articles keep their texts
 * @param expandOrganizations whether evidence on an organisation is told of its members, too
 * @param allowEmpty whether a corpus without any record is accepted
 * @param replace whether what the output holds is left out, not added to
 * @param today the day of the run; dates after the year that follows are unreadable
 */
public record Settings(
    List<String> inputs,
    String output,
    InputFormat form,
    Optional<Path> lexicon,
    Optional<String> pipeline,
    String entityColumn,
    String entityLabels,
    AggregationSettings counting,
    int maxArticleChars,
    double maxRejectShare,
    List<String> languages,
    boolean keepText,
    boolean expandOrganizations,
    boolean allowEmpty,
    boolean replace,
    LocalDate today) {

  public static final String DEFAULT_ENTITY_COLUMN = "ner_chunk";
  public static final String DEFAULT_ENTITY_LABELS =
      "PER=PERSON,PERSON=PERSON,ORG=ORGANIZATION,LOC=PLACE,GPE=PLACE";
  public static final String DEFAULT_LANGUAGES = "en";
  public static final int DEFAULT_MAX_ARTICLE_CHARS = 6_000_000;
  public static final double DEFAULT_MAX_REJECT_SHARE = 0.05;

  public Settings {
    inputs = List.copyOf(inputs);
    languages = List.copyOf(languages);
    if (output.isBlank()) {
      throw new UserException("--output: is empty, expected a folder");
    }
    if (maxArticleChars < 1) {
      throw new UserException("--max-article-chars " + maxArticleChars + ": expected 1 or more");
    }
    if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
      throw new UserException("--max-reject-share " + maxRejectShare + ": expected 0 to 1");
    }
  }

  /** The settings of a run of this day. */
  public Settings(
      List<String> inputs,
      String output,
      InputFormat form,
      Optional<Path> lexicon,
      Optional<String> pipeline,
      String entityColumn,
      String entityLabels,
      AggregationSettings counting,
      int maxArticleChars,
      double maxRejectShare,
      List<String> languages,
      boolean keepText,
      boolean expandOrganizations,
      boolean allowEmpty,
      boolean replace) {
    this(
        inputs,
        output,
        form,
        lexicon,
        pipeline,
        entityColumn,
        entityLabels,
        counting,
        maxArticleChars,
        maxRejectShare,
        languages,
        keepText,
        expandOrganizations,
        allowEmpty,
        replace,
        LocalDate.now(ZoneOffset.UTC));
  }

  /** The settings of a run over {@code input} where nothing else is said. */
  public static Settings of(String input, String output) {
    return new Settings(
        List.of(input),
        output,
        InputFormat.DETECTED,
        Optional.empty(),
        Optional.empty(),
        DEFAULT_ENTITY_COLUMN,
        DEFAULT_ENTITY_LABELS,
        AggregationSettings.DEFAULT,
        DEFAULT_MAX_ARTICLE_CHARS,
        DEFAULT_MAX_REJECT_SHARE,
        List.of(DEFAULT_LANGUAGES),
        false,
        false,
        false,
        false);
  }

  /** The same settings for a run that leaves out what the output holds. */
  public Settings replacing() {
    return new Settings(
        inputs,
        output,
        form,
        lexicon,
        pipeline,
        entityColumn,
        entityLabels,
        counting,
        maxArticleChars,
        maxRejectShare,
        languages,
        keepText,
        expandOrganizations,
        allowEmpty,
        true,
        today);
  }

  /** The same settings for a run on another day. */
  public Settings on(LocalDate day) {
    return new Settings(
        inputs,
        output,
        form,
        lexicon,
        pipeline,
        entityColumn,
        entityLabels,
        counting,
        maxArticleChars,
        maxRejectShare,
        languages,
        keepText,
        expandOrganizations,
        allowEmpty,
        replace,
        day);
  }

  /** The settings by the names of their options, in a fixed order. */
  public Map<String, String> byName() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("input", String.join(",", inputs));
    named.put("output", output);
    named.put("format", form.format().orElse("told by the files"));
    named.put("preset", form.preset().orElse("none"));
    named.put("map", form.map().isEmpty() ? "none" : String.join(",", form.map()));
    named.put("charset", form.charset());
    named.put("lexicon", lexicon.map(Path::toString).orElse("built in"));
    named.put("spark-nlp-pipeline", pipeline.orElse("none"));
    named.put("entity-column", entityColumn);
    named.put("entity-labels", entityLabels);
    named.putAll(counting.byName());
    named.put("max-article-chars", String.valueOf(maxArticleChars));
    named.put("max-reject-share", String.valueOf(maxRejectShare));
    named.put("languages", languages.isEmpty() ? "all" : String.join(",", languages));
    named.put("keep-text", String.valueOf(keepText));
    named.put("expand-organizations", String.valueOf(expandOrganizations));
    named.put("allow-empty", String.valueOf(allowEmpty));
    named.put("replace", String.valueOf(replace));
    return named;
  }
}
