package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTest {

  @ParameterizedTest
  @EnumSource
  void aRuleIsFoundByItsCode(Rule rule) {
    assertThat(Rule.of(rule.code())).isEqualTo(rule);
    assertThat(rule.words()).isNotBlank();
  }

  @Test
  void publishedCodesAreLowercaseWithHyphens() {
    assertThat(Rule.CURRENCY_UNIT.code()).isEqualTo("currency-unit");
    assertThat(Stream.of(Rule.values()).map(Rule::code)).allMatch(code -> code.matches("[a-z-]+"));
  }

  @Test
  void anUnknownCodeIsRefused() {
    assertThatThrownBy(() -> Rule.of("guess"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("rule 'guess' is not known");
  }

  @ParameterizedTest
  @CsvSource({
    "ALIAS, true, false",
    "CURRENCY_UNIT, false, false",
    "SPORTS_TEAM, false, false",
    "DATELINE, false, true"
  })
  void aRuleDecidesWhetherAMentionCountsForTheTopic(Rule rule, boolean counts, boolean ofReport) {
    Document document = Document.of("", "", "Iran and Oman.");
    CountryMention mention = new CountryMention(new Span(0, 4), 0, "IRN", CountryKind.NAME, rule);

    assertThat(mention.countsForTopic(document)).isEqualTo(counts);
    assertThat(mention.isPlaceOfReport(document)).isEqualTo(ofReport);
  }
}
