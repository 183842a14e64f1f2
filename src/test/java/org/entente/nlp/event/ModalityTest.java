package org.entente.nlp.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Modality;
import org.entente.nlp.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what is said is so. */
class ModalityTest {

  @ParameterizedTest
  @CsvSource({
    "Iran sold oil to Greece., ASSERTED",
    "Iran will sell oil to Greece., PLANNED",
    "Iran is to sell oil to Greece., PLANNED",
    "Iran to sell oil to Greece, PLANNED",
    "The ministry said that Iran would sell oil to Greece., PLANNED",
    "The sale of oil from Iran to Greece is planned., PLANNED",
    "Iran would sell oil to Greece., HYPOTHETICAL",
    "Iran may sell oil to Greece., HYPOTHETICAL",
    "Iran has never sold oil to Greece., NEGATED",
    "No oil is sold by Iran to Greece., NEGATED",
    "Iran denied that it had sold oil to Greece., NEGATED",
    "Oil exports from Iran to Greece were halted., NEGATED",
    "In 1973 Iran had sold oil to Greece., HISTORICAL",
    "In the 1970s Iran sold oil to Greece., HISTORICAL"
  })
  void theMoodOfTheEventIsRead(String text, Modality modality) {
    assertThat(Texts.BUILT_IN.first(text).interaction().modality()).isEqualTo(modality);
  }
}
