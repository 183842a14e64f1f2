package org.entente.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.entente.config.UserException;
import org.junit.jupiter.api.Test;

class DiskFaultTest {

  private static String failing(String message) {
    throw new IllegalStateException(
        "Job aborted", new UncheckedIOException(new IOException(message)));
  }

  @Test
  void aFullDiskIsToldInOneLine() {
    assertThatThrownBy(
            () -> DiskFault.asUserException("out", () -> failing("No space left on device")))
        .isInstanceOf(UserException.class)
        .hasMessage(
            "--output out: cannot be written (or the folder for Spark's own files,"
                + " spark.local.dir): No space left on device; nothing was published");
  }

  @Test
  void otherFaultsAreLeftAsTheyAre() {
    assertThatThrownBy(
            () -> DiskFault.asUserException("out", () -> failing("Unexpected end of stream")))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("Job aborted");
    assertThat(DiskFault.asUserException("out", () -> "done")).isEqualTo("done");
  }
}
