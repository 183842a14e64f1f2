package org.entente.cli.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.entente.config.UserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          System memory 198180864 must be at least 471859200. Please increase heap size | the heap of the driver, 189 MB, is too small: Spark needs 450 MB at least; ENTENTE_MEMORY or spark.driver.memory sets that of the driver, spark.executor.memory that of an executor
          Executor memory 104857600 must be at least 471859200. Please increase | the heap of an executor, 100 MB, is too small: Spark needs 450 MB at least; ENTENTE_MEMORY or spark.driver.memory sets that of the driver, spark.executor.memory that of an executor
          Job aborted: java.lang.OutOfMemoryError: Java heap space | a heap was too small for the work; ENTENTE_MEMORY or spark.driver.memory sets that of the driver, spark.executor.memory that of an executor
          ExecutorLostFailure (executor 1 exited): Command exited with code 52 | a heap was too small for the work; ENTENTE_MEMORY or spark.driver.memory sets that of the driver, spark.executor.memory that of an executor
          Required executor memory (8192 MB), offHeap memory (0) MB is above the max threshold (4096 MB) of this cluster! Please check | spark.executor.memory is too large for the cluster: Required executor memory (8192 MB), offHeap memory (0) MB is above the max threshold (4096 MB) of this cluster
          java.lang.UnsupportedClassVersionError: org/entente/read/FileRows | the Java of the executors is too old: expected Java 17; spark.executorEnv.JAVA_HOME names another
          """)
  void aShortageAmongTheCausesIsOneLine(String message, String line) {
    Exception failure = new IllegalStateException("run", new IllegalArgumentException(message));
    assertThat(Shortage.find(failure)).contains(line);
  }

  @Test
  void otherFailuresAreNoShortage() {
    assertThat(Shortage.find(new IllegalStateException("no such column: memory"))).isEmpty();
    assertThat(Shortage.find(new NullPointerException())).isEmpty();
  }

  @Test
  void aJavaThatSparkCannotRunOnIsAMistake() {
    assertThatThrownBy(() -> Shortage.requireJava(25, "3.5.9"))
        .isInstanceOf(UserException.class)
        .hasMessage("Java 25: Spark 3.5.9 cannot run on it; expected Java 17");
    assertThatCode(() -> Shortage.requireJava(17, "3.5.9")).doesNotThrowAnyException();
    assertThatCode(() -> Shortage.requireJava(25, "4.2.0")).doesNotThrowAnyException();
  }
}
