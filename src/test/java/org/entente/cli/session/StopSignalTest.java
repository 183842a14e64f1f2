package org.entente.cli.session;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Runs in processes of their own that are stopped by signals. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StopSignalTest {

  private static final String ARTICLE =
      "{\"date\": \"2024-05-20\", \"text\": \"Belarus and Iran signed a memorandum on potash.\"}\n";

  @TempDir private Path folder;
  private Process run;

  @AfterEach
  void endTheProcess() {
    if (run != null) {
      run.destroyForcibly();
    }
  }

  /** Starts a run whose standard output and standard error are one stream. */
  private BufferedReader start() throws IOException {
    Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), ARTICLE);
    // A process that was started in the background may have been told to ignore SIGINT.
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(option -> option.startsWith("--add-opens"))
        .forEach(command::add);
    command.addAll(
        List.of(
            "-Xmx1g",
            "-XX:TieredStopAtLevel=1",
            "-Dspark.master=local[2]",
            "-Dspark.ui.enabled=false",
            "-Dspark.driver.bindAddress=127.0.0.1",
            "-Dspark.driver.host=127.0.0.1",
            "-Dspark.sql.shuffle.partitions=2",
            "-Dlog4j2.configurationFile=jobs/log4j2.properties",
            "-cp",
            System.getProperty("java.class.path"),
            "org.entente.cli.Main",
            "run",
            "--input",
            corpus.toString(),
            "--output",
            folder.resolve("tables").toString()));
    run = new ProcessBuilder(command).redirectErrorStream(true).start();
    return run.inputReader(UTF_8);
  }

  private static void await(BufferedReader lines, String beginning) throws IOException {
    String line = lines.readLine();
    while (line != null && !line.startsWith(beginning)) {
      line = lines.readLine();
    }
    assertThat(line).startsWith(beginning);
  }

  private void send(String signal) throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-s", signal, String.valueOf(run.pid())).start();
    assertThat(kill.waitFor()).isZero();
  }

  private List<String> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("tables"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.resolve("tables").relativize(file).toString())
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "INT, [1-2/5], 130",
    "TERM, [4/5], 143",
  })
  void aRunThatIsStoppedPublishesNothingAndSaysSoInOneLine(String signal, String step, int code)
      throws Exception {
    try (BufferedReader lines = start()) {
      await(lines, step);
      send(signal);
      assertThat(lines.lines()).containsExactly("entente: stopped; nothing was published");
    }
    assertThat(run.waitFor()).isEqualTo(code);
    assertThat(left()).isEmpty();
  }

  @Test
  void aRunThatIsStoppedAfterItPublishedSaysWhere() throws Exception {
    try (BufferedReader lines = start()) {
      await(lines, "Read: 1 records");
      send("TERM");
      assertThat(lines.lines())
          .last()
          .asString()
          .startsWith("entente: stopped; the tables are published: " + folder.resolve("tables"));
    }
    assertThat(run.waitFor()).isEqualTo(143);
    assertThat(left()).contains("current.json").noneMatch(file -> file.startsWith("work"));
  }
}
