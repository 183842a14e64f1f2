package org.entente.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  private static Settings settings(int evidence, int maxChars, double maxRejects, Grain... grains) {
    return new Settings(
        List.of("a", "b"),
        "out",
        new InputFormat(Optional.of("jsonl"), Optional.of("webz"), List.of("text=lead"), "utf-8"),
        Optional.of(Path.of("own")),
        new AnnotationSettings(
            Optional.of("ner"), "chunks", "PER=PERSON", maxChars, List.of(), true, 0.4, false),
        new AggregationSettings(
            List.of(grains), evidence, 4, 9, List.of("regions", "EU", "regions")),
        maxRejects,
        false);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void evidenceIsOneRowOrMore(int rows) {
    assertThatThrownBy(() -> settings(rows, 1, 0, Grain.ALL))
        .isInstanceOf(UserException.class)
        .hasMessage("--evidence " + rows + ": expected 1 or more");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void anArticleMayHaveOneUnitOrMore(int units) {
    assertThatThrownBy(() -> settings(1, units, 0, Grain.ALL))
        .isInstanceOf(UserException.class)
        .hasMessage("--max-article-chars " + units + ": expected 1 or more");
  }

  @ParameterizedTest
  @CsvSource({"-0.01", "1.01", "NaN", "Infinity"})
  void theShareOfRejectsLiesBetweenNoneAndAll(double share) {
    assertThatThrownBy(() -> settings(1, 1, share, Grain.ALL))
        .isInstanceOf(UserException.class)
        .hasMessage("--max-reject-share " + share + ": expected 0 to 1");
  }

  @Test
  void theEndsOfTheRangesAreAccepted() {
    assertThat(settings(1, 1, 0, Grain.ALL).maxRejectShare()).isZero();
    assertThat(settings(1, 1, 1, Grain.ALL).maxRejectShare()).isOne();
  }

  @Test
  void grainsAreSortedWithoutRepetition() {
    assertThat(settings(1, 1, 0, Grain.ALL, Grain.DAY, Grain.ALL).counting().grains())
        .containsExactly(Grain.DAY, Grain.ALL);
  }

  @Test
  void everySettingIsToldByTheNameOfItsOption() {
    assertThat(settings(3, 9, 0.5, Grain.WEEK, Grain.ALL).byName().toString())
        .isEqualTo(
            "{input=a,b, output=out, format=jsonl, preset=webz, map=text=lead, charset=UTF-8,"
                + " lexicon=own, spark-nlp-pipeline=ner, entity-column=chunks,"
                + " entity-labels=PER=PERSON, max-article-chars=9, languages=all, keep-text=true,"
                + " min-confidence=0.4, expand-organizations=false, grains=week,all, evidence=3,"
                + " min-support=4, list-article-countries=9, country-groups=EU,regions,"
                + " max-reject-share=0.5, allow-empty=false, replace=false}");
  }

  @Test
  void aRunWithoutOptionsHasTheDefaults() {
    assertThat(Settings.of("news", "out").byName().toString())
        .isEqualTo(
            "{input=news, output=out, format=detected from the files, preset=none, map=none,"
                + " charset=UTF-8, lexicon=built in, spark-nlp-pipeline=none,"
                + " entity-column=ner_chunk,"
                + " entity-labels=PER=PERSON,PERSON=PERSON,ORG=ORGANIZATION,LOC=PLACE,GPE=PLACE,"
                + " max-article-chars=6000000, languages=en, keep-text=false, min-confidence=0.5,"
                + " expand-organizations=false, grains=month,all, evidence=5, min-support=3,"
                + " list-article-countries=8, country-groups=none, max-reject-share=0.05,"
                + " allow-empty=false, replace=false}");
  }
}
