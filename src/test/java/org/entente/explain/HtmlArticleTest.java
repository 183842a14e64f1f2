package org.entente.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlArticleTest {

  private static String page(String title, String text) {
    return HtmlArticle.of(Explained.article(title, text));
  }

  @Test
  void aNameIsMarkedWithItsCodeAndTellsWhyInItsTooltip() {
    assertThat(page("", "The Belarusian drew."))
        .contains(
            "<span class=\"mark country\" title=\"Belarus, by demonym; alias: the lexicon knows one"
                + " country for it\">Belarusian<sub class=\"code\">BLR·demonym</sub></span>");
  }

  @Test
  void aDealingStandsBesideItsSentenceWithAllItsAxes() {
    assertThat(page("", "Belarus will sell potash to Iran."))
        .contains(
            """
            <div class="dealing cooperation"><sup class="number">0</sup>\
            <b class="way">Belarus → Iran</b>\
            <div class="on"><span class="sector">Fertilizers and farm inputs</span>\
            <span class="note">clause</span></div>\
            <span class="facet cooperation">TRADE</span>\
            <span class="facet quad-class">material-cooperation</span>\
            <span class="facet not-asserted">planned</span></div>
            """);
  }

  @Test
  void aRejectionTellsItsRule() {
    assertThat(page("", "Barnaby Jordan said so."))
        .contains(
            "<s class=\"surface\">Jordan</s> is no country: part of a person's name"
                + " <span class=\"rule\">person-name</span>");
  }

  @Test
  void textsAreEscapedWhereverTheyStand() {
    assertThat(page("<script>alert(\"1\")</script>", "AT&T \u0000 < \"Iran\"."))
        .contains("<title>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;</title>")
        .contains("AT&amp;T \ufffd &lt; &quot;<span")
        .doesNotContain("<script");
  }

  @Test
  void sentencesOfAParagraphShareARowUntilOneHasNotes() {
    String page = page("", "One. Two.\n\nIran and Iraq met. Four.");
    assertThat(page.split("<div class=\"row", -1)).hasSize(4);
  }
}
