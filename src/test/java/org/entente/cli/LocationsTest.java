package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.util.VersionInfo;
import org.entente.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationsTest {

  @TempDir private Path folder;

  @BeforeAll
  static void runTheSample() {
    assertThat(SampleRun.summary().runId()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run --output FOLDER --input s3a://b/x",
        "run --input FOLDER --output s3a://b/x",
        "check --output s3a://b/x",
        "show BLR-IRN --output s3a://b/x",
        "gc --output s3a://b/x",
        "synth --articles 1 --output s3a://b/x",
        "export --format csv --output SAMPLE --to s3a://b/x"
      })
  void aLocationWithoutItsLibraryIsTheCallersMistake(String line) {
    Ran ran =
        Ran.of(
            line.replace("FOLDER", folder.toString())
                .replace("SAMPLE", SampleRun.OUTPUT)
                .split(" ", -1));
    assertThat(ran.code()).isEqualTo(2);
    List<String> words = List.of(line.split(" ", -1));
    String option = words.get(words.size() - 2);
    assertThat(ran.complaints())
        .containsExactly(
            "entente: "
                + option
                + " s3a://b/x: no library for s3a:// is on the class path; add"
                + " org.apache.hadoop:hadoop-aws:"
                + VersionInfo.getVersion()
                + ", as with spark-submit --packages");
    assertThat(ran.err()).doesNotContain("\tat ");
  }

  @Test
  void aPathThatMustBeLocalIsRefusedElsewhere() {
    Ran ran =
        Ran.of("run", "--input", ".", "--output", folder.toString(), "--lexicon", "s3a://b/x");
    assertThat(ran.code()).isEqualTo(2);
    assertThat(ran.complaints())
        .containsExactly(
            "entente: Invalid value for option '--lexicon' (DIR): expected a local path but was"
                + " 's3a://b/x'");
  }
}
