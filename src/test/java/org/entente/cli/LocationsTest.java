package org.entente.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.hadoop.util.VersionInfo;
import org.entente.SampleRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationsTest {

  @TempDir private Path folder;

  @BeforeAll
  static void runTheSample() {
    assertThat(SampleRun.summary().runId()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "run --output FOLDER, --input",
    "run --input FOLDER, --output",
    "check, --output",
    "show BLR-IRN, --output",
    "gc, --output",
    "synth --articles 1, --output",
    "export --format csv --output SAMPLE, --to"
  })
  void aLocationWithoutItsLibraryIsTheCallersMistake(String command, String option) {
    String line =
        command.replace("FOLDER", folder.toString()).replace("SAMPLE", SampleRun.OUTPUT)
            + " "
            + option
            + " s3a://b/x";
    Ran ran = Ran.of(line.split(" ", -1));
    assertThat(ran.code()).isEqualTo(2);
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
            "entente: Invalid value for option '--lexicon': expected a local path but was"
                + " 's3a://b/x'");
  }
}
