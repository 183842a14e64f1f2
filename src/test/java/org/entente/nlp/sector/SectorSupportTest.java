package org.entente.nlp.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.nlp.Texts;
import org.junit.jupiter.api.Test;

class SectorSupportTest {

  private static List<String> bound(String text) {
    return Texts.BUILT_IN.bound(text).stream().distinct().toList();
  }

  @Test
  void aWeakTermNeedsAnotherOfItsSectorWhereTheArticleHasTopics() {
    String topics = " Wheat and barley are dear. ";
    assertThat(bound("Chile thanked Peru for energy." + topics)).containsExactly("CHL-PER -");
    assertThat(bound("Chile thanked Peru for energy." + topics + "Power plants stand still."))
        .containsExactly("CHL-PER energy.electricity");
  }

  @Test
  void aWeakTermIsATopicOfAnArticleWithoutTopics() {
    assertThat(bound("Chile thanked Peru for energy. Wheat is dear."))
        .containsExactly("CHL-PER energy.electricity");
  }

  @Test
  void aWeakTermOfAListIsATopic() {
    assertThat(bound("Chile thanked Peru for energy and copper. Wheat and barley are dear."))
        .containsExactly("CHL-PER energy.electricity", "CHL-PER minerals.metals");
  }
}
