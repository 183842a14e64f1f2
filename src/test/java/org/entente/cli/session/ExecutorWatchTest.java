package org.entente.cli.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ExecutorWatchTest {

  private long seconds;
  private boolean missing = true;

  private final ExecutorWatch watch =
      new ExecutorWatch(() -> missing, () -> Duration.ofSeconds(seconds).toNanos());

  private boolean tellsAt(long second) {
    seconds = second;
    return watch.look();
  }

  @Test
  void aWaitIsToldOnceAfterThirtySeconds() {
    assertThat(tellsAt(29)).isFalse();
    assertThat(watch.isWaiting()).isFalse();
    assertThat(tellsAt(30)).isTrue();
    assertThat(tellsAt(31)).isFalse();
    assertThat(watch.isWaiting()).isTrue();
  }

  @Test
  void executorsEndTheWaitAndTheNextIsToldAgain() {
    assertThat(tellsAt(30)).isTrue();
    missing = false;
    assertThat(tellsAt(40)).isFalse();
    assertThat(watch.isWaiting()).isFalse();
    missing = true;
    assertThat(tellsAt(69)).isFalse();
    assertThat(tellsAt(70)).isTrue();
  }
}
