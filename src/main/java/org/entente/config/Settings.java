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
 * @param annotation what decides what is found in a record
 * @param counting how the aggregates count and measure
 * @param maxRejectShare the share of records, and of their bytes, 0 to 1, above which a run fails
 * @param allowEmpty whether a corpus without any record is accepted
 * @param replace whether the run starts over instead of adding to what the output holds
 * @param today the day of the run; dates after the year that follows are unreadable
 */
public record Settings(
    List<String> inputs,
    String output,
    InputFormat form,
    Optional<Path> lexicon,
    AnnotationSettings annotation,
    AggregationSettings counting,
    double maxRejectShare,
    boolean allowEmpty,
    boolean replace,
    LocalDate today) {

  public static final double DEFAULT_MAX_REJECT_SHARE = 0.05;

  public Settings {
    inputs = List.copyOf(inputs);
    if (output.isBlank()) {
      throw new UserException("--output: is empty, expected a folder");
    }
    if (!(maxRejectShare >= 0 && maxRejectShare <= 1)) {
      throw new UserException("--max-reject-share " + maxRejectShare + ": expected 0 to 1");
    }
  }

  /** The settings of a run of this day that needs records. */
  public Settings(
      List<String> inputs,
      String output,
      InputFormat form,
      Optional<Path> lexicon,
      AnnotationSettings annotation,
      AggregationSettings counting,
      double maxRejectShare,
      boolean replace) {
    this(
        inputs,
        output,
        form,
        lexicon,
        annotation,
        counting,
        maxRejectShare,
        false,
        replace,
        LocalDate.now(ZoneOffset.UTC));
  }

  /** The settings of a run over {@code input} with all defaults. */
  public static Settings of(String input, String output) {
    return new Settings(
        List.of(input),
        output,
        InputFormat.DETECTED,
        Optional.empty(),
        AnnotationSettings.DEFAULT,
        AggregationSettings.DEFAULT,
        DEFAULT_MAX_REJECT_SHARE,
        false);
  }

  /** The same settings for a run that starts over. */
  public Settings replacing() {
    return with(output, true, today);
  }

  /** The same settings for a run that adds to {@code folder}. */
  public Settings addingTo(String folder) {
    return with(folder, false, today);
  }

  /** The same settings for a run on another day. */
  public Settings on(LocalDate day) {
    return with(output, replace, day);
  }

  private Settings with(String folder, boolean over, LocalDate day) {
    return new Settings(
        inputs, folder, form, lexicon, annotation, counting, maxRejectShare, allowEmpty, over, day);
  }

  /** The settings by the names of their options, in a fixed order. */
  public Map<String, String> byName() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("input", String.join(",", inputs));
    named.put("output", output);
    named.put("format", form.format().orElse("detected from the files"));
    named.put("preset", form.preset().orElse("none"));
    named.put("map", form.map().isEmpty() ? "none" : String.join(",", form.map()));
    named.put("charset", form.charset());
    named.put("lexicon", lexicon.map(Path::toString).orElse("built in"));
    named.putAll(annotation.byName());
    named.putAll(counting.byName());
    named.put("max-reject-share", String.valueOf(maxRejectShare));
    named.put("allow-empty", String.valueOf(allowEmpty));
    named.put("replace", String.valueOf(replace));
    return named;
  }
}
