package org.entente.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.model.Link;
import org.entente.model.Statement;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sentences join two countries, and what they contribute to a confidence. */
class StatementFeaturesTest {

  private static Statement statement(String text, String dyad) {
    return Texts.BUILT_IN.statements(text).stream()
        .filter(one -> one.dyad().toString().equals(dyad))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Iran sold drones to Belarus.                                  | BLR-IRN | EVENT",
        "Belarus and Iran signed a memorandum on potash.               | BLR-IRN | EVENT",
        "France and Germany condemned the attack.                      | DEU-FRA | JOINT",
        "Prices rose in Peru as Chile counted its votes.               | CHL-PER | MENTION"
      })
  void theLinkIsThatOfTheEvent(String text, String dyad, Link link) {
    assertThat(statement(text, dyad).link()).isEqualTo(link);
  }

  @Test
  void theTermIsMeasuredFromTheEvent() {
    assertThat(statement("Iran sold drones to Belarus.", "BLR-IRN").features().values())
        .containsEntry("link=event", 1.0)
        .containsEntry("directed", 1.0)
        .containsEntry("relation=trade", 1.0)
        .containsEntry("sector_group=defence", 1.0)
        .containsEntry("term_after_event", 1.0)
        .containsEntry("term_in_object", 1.0)
        .containsEntry("term_to_event", Math.log(2))
        .containsEntry("country_kind=name", 2.0)
        .containsEntry("preposition=to", 1.0)
        .doesNotContainKeys("listed", "about_others", "event_of_noun");
  }
}
