package org.entente;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.config.Settings;
import org.entente.config.UserException;
import org.entente.lexicon.LexiconSource;
import org.entente.publish.Past;
import org.junit.jupiter.api.Test;

class ContinuationTest {

  private static final Settings SETTINGS = Settings.of("news", "out");
  private static final LexiconSource LEXICON = LexiconSource.BUILT_IN;
  private static final List<String> READINGS = List.of("20240520T080000Z-0a1b2c");

  private static Past past(List<String> readings, Map<String, String> settings) {
    return new Past(READINGS.get(0), readings, Versions.ENTENTE, LEXICON.hash(), settings, 1, 0);
  }

  private static Past with(String name, String value) {
    Map<String, String> settings = new HashMap<>(SETTINGS.byName());
    settings.put(name, value);
    return past(READINGS, settings);
  }

  @Test
  void theSameSettingsMayGoOnAndSoMayOthersThatAlterNoAnnotation() {
    assertThatCode(() -> Continuation.require(with("input", "older"), SETTINGS, LEXICON))
        .doesNotThrowAnyException();
    assertThatCode(() -> Continuation.require(with("grains", "day"), SETTINGS, LEXICON))
        .doesNotThrowAnyException();
  }

  @Test
  void settingsThatAlterAnnotationsAreRefusedWithTheWayOut() {
    assertThatThrownBy(() -> Continuation.require(with("languages", "en,fr"), SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--output out: its tables were made with --languages en,fr, this run has en; --replace"
                + " makes them anew, another --output leaves them");
  }

  @Test
  void anotherLexiconIsRefused() {
    LexiconSource own =
        new LexiconSource(new TreeMap<>(Map.of("countries.own.tsv", "FJI\tname\tViti\n")));
    assertThatThrownBy(() -> Continuation.require(with("input", "older"), SETTINGS, own))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output out: its tables were made with lexicon ");
  }

  @Test
  void tablesWithoutTheirRecordsCannotBeAddedTo() {
    assertThatThrownBy(
            () -> Continuation.require(past(List.of(), SETTINGS.byName()), SETTINGS, LEXICON))
        .isInstanceOf(UserException.class)
        .hasMessageStartingWith("--output out: its tables were published without their records; ");
  }

  @Test
  void onlyTheSameCountingCountsAlike() {
    assertThat(Continuation.countsAlike(with("input", "older"), SETTINGS)).isTrue();
    assertThat(Continuation.countsAlike(with("min-support", "9"), SETTINGS)).isFalse();
    assertThat(Continuation.countsAlike(with("country-groups", "EU"), SETTINGS)).isFalse();
  }
}
