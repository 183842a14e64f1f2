package org.entente.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.spark.SparkConf;
import org.junit.jupiter.api.Test;

class CommandSessionTest {

  private static String applicationName(String given) {
    return CommandSession.applicationName(new SparkConf(false).setAppName(given));
  }

  @Test
  void theApplicationKeepsTheNameThatItWasSubmittedWith() {
    assertThat(applicationName("News of 2024")).isEqualTo("News of 2024");
  }

  @Test
  void withoutANameTheApplicationIsEntente() {
    assertThat(applicationName("org.entente.cli.Main")).isEqualTo("entente");
    assertThat(CommandSession.applicationName(new SparkConf(false))).isEqualTo("entente");
  }
}
