package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.publish.PreviousSnapshot;
import org.junit.jupiter.api.Test;

class CompatibilityTest {

  private static final Settings SETTINGS = Settings.of("news", "out");
  private static final LexiconSource LEXICON = LexiconSource.BUILT_IN;
  private static final List<String> RUNS = List.of("20240520T080000Z-0a1b2c");

  private static PreviousSnapshot past(List<String> runs, Map<String, String> settings) {
    return new PreviousSnapshot(
        RUNS.get(0), runs, BuildInfo.ENTENTE, LEXICON.hash(), settings, 1, 0);
  }

  private static PreviousSnapshot with(String name, String value) {
    Map<String, String> settings = new HashMap<>(SETTINGS.byName());
    settings.put(name, value);
    return past(RUNS, settings);
  }

  @Test
  void theSameSettingsMayGoOnAndSoMayOthersThatAlterNoAnnotation() {
    assertThatCode(() -> Compatibility.require(with("input", "older"), SETTINGS, LEXICON))
        .doesNotThrowAnyException();
    assertThatCode(() -> Compatibility.require(with("grains", "day"), SETTINGS, LEXICON))
        .doesNotThrowAnyException();
  }

  @Test
  void settingsThatAlterAnnotationsAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> Compatibility.require(with("languages", "en,fr"), SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--output out: its tables were made with --languages en,fr, this run has en; --replace"
                + " makes them anew, another --output leaves them");
  }

  @Test
  void anotherLexiconIsRefused() {
    LexiconSource own =
        new LexiconSource(new TreeMap<>(Map.of("countries.own.tsv", "FJI\tname\tViti\n")));
    assertThatThrownBy(() -> Compatibility.require(with("input", "older"), SETTINGS, own))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output out: its tables were made with lexicon ");
  }

  @Test
  void tablesWithoutTheirRecordsCannotBeAddedTo() {
    assertThatThrownBy(
            () -> Compatibility.require(past(List.of(), SETTINGS.byName()), SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output out: its tables were published without their records; ");
  }

  @Test
  void onlyTheSameCountingCountsAlike() {
    assertThat(Compatibility.countsAlike(with("input", "older"), SETTINGS)).isTrue();
    assertThat(Compatibility.countsAlike(with("min-support", "9"), SETTINGS)).isFalse();
    assertThat(Compatibility.countsAlike(with("country-groups", "EU"), SETTINGS)).isFalse();
  }
}
