package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.config.AggregationSettings;
import org.entente.config.AnnotationSettings;
import org.entente.config.Grain;
import org.entente.config.InputFormat;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.Manifests;
import org.entente.publish.file.RunManifest;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

  private static final Settings SETTINGS = Settings.of("news", "out");
  private static final LexiconSource LEXICON = LexiconSource.BUILT_IN;
  private static final String RUN = "20240520T080000Z-0a1b2c";

  private static RunManifest made(Settings settings, int findings) {
    return Manifests.of(RUN, settings, LEXICON.hash(), findings, List.of(RUN));
  }

  private static Settings settings(
      String input, List<String> languages, AggregationSettings counting) {
    return new Settings(
        List.of(input),
        "out",
        InputFormat.DETECTED,
        Optional.empty(),
        new AnnotationSettings(
            Optional.empty(),
            AnnotationSettings.DEFAULT_ENTITY_COLUMN,
            AnnotationSettings.DEFAULT_ENTITY_LABELS,
            AnnotationSettings.DEFAULT_MAX_ARTICLE_CHARS,
            languages,
            false,
            AnnotationSettings.DEFAULT_MIN_CONFIDENCE,
            false),
        counting,
        1,
        false);
  }

  private static RunManifest counted(AggregationSettings counting) {
    return made(settings("news", List.of("en"), counting), BuildInfo.FINDINGS);
  }

  @Test
  void anotherCorpusAndAnotherCountingMayBeAdded() {
    RunManifest made =
        made(
            settings("older", List.of("en"), AggregationSettings.of(Grain.DAY)),
            BuildInfo.FINDINGS);
    assertThatCode(() -> Compatibility.require(made, SETTINGS, LEXICON)).doesNotThrowAnyException();
  }

  @Test
  void settingsThatAlterAnnotationsAreRefusedWithTheWayOut() {
    RunManifest made =
        made(
            settings("news", List.of("en", "fr"), AggregationSettings.DEFAULT), BuildInfo.FINDINGS);
    assertThatThrownBy(() -> Compatibility.require(made, SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--output out: its tables were made with --languages en,fr, this run has en; use"
                + " --replace to rebuild them, or choose another --output");
  }

  @Test
  void theReleaseMayDifferButNotTheNumberOfFindings() {
    assertThat(made(SETTINGS, BuildInfo.FINDINGS).build().commit()).isNotEqualTo(BuildInfo.COMMIT);
    assertThatThrownBy(
            () -> Compatibility.require(made(SETTINGS, BuildInfo.FINDINGS + 1), SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith(
            "--output out: its tables were made with findings %d, this run has %d; "
                .formatted(BuildInfo.FINDINGS + 1, BuildInfo.FINDINGS));
  }

  @Test
  void anotherLexiconIsRefused() {
    LexiconSource own =
        new LexiconSource(new TreeMap<>(Map.of("countries.own.tsv", "FJI\tname\tViti\n")));
    assertThatThrownBy(
            () -> Compatibility.require(made(SETTINGS, BuildInfo.FINDINGS), SETTINGS, own))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output out: its tables were made with lexicon ");
  }

  @Test
  void onlyTheSameCountingCountsAlike() {
    AggregationSettings usual = AggregationSettings.DEFAULT;
    assertThat(Compatibility.countsAlike(counted(usual), SETTINGS)).isTrue();
    assertThat(
            Compatibility.countsAlike(
                counted(new AggregationSettings(usual.grains(), 5, 9, 8, List.of())), SETTINGS))
        .isFalse();
    assertThat(
            Compatibility.countsAlike(
                counted(new AggregationSettings(usual.grains(), 5, 3, 8, List.of("EU"))), SETTINGS))
        .isFalse();
  }
}
