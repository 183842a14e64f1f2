package org.entente.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.config.Step;
import org.junit.jupiter.api.Test;

class StepTimerTest {

  @Test
  void stepsThatRunAsOneJobAreTimedTogetherAndTheCurrentStepIsNotYet() {
    StepTimer timer = new StepTimer();
    timer.begin(Step.READ, Step.ANNOTATE);
    timer.begin(Step.EXTRACT, Step.EXTRACT);
    timer.begin(Step.AGGREGATE, Step.AGGREGATE);
    timer.begin(Step.PUBLISH, Step.PUBLISH);
    assertThat(timer.seconds()).containsOnlyKeys("read_annotate", "extract", "aggregate");
    assertThat(timer.seconds().values()).allMatch(seconds -> seconds >= 0);
  }
}
