package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.CountryKind.ANAPHOR;
import static org.entente.model.CountryKind.CAPITAL;
import static org.entente.model.CountryKind.DEMONYM;
import static org.entente.model.CountryKind.NAME;

import java.util.List;
import java.util.Optional;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Rule;
import org.entente.model.text.Document;
import org.entente.model.text.Span;
import org.entente.nlp.country.context.Resolution;
import org.junit.jupiter.api.Test;

class CountryScorerTest {

  private static CountryGold gold(String text, CountryLabel... labels) {
    return new CountryGold("a-01", "a", Document.of(text), Optional.empty(), List.of(labels));
  }

  private static CountryLabel label(int begin, int end, String country, CountryKind kind) {
    return new CountryLabel(new Span(begin, end), country, kind);
  }

  private static CountryMention found(int begin, int end, String country, CountryKind kind) {
    return new CountryMention(new Span(begin, end), 0, country, kind, Rule.ALIAS);
  }

  private static Resolution seen(CountryMention... mentions) {
    return new Resolution(List.of(mentions), List.of());
  }

  private static MatchCounts total(Scorecard card) {
    return card.sections().get("total").get("all");
  }

  @Test
  void aMentionIsRightWhenItOverlapsALabelOfTheSameCountryAndKind() {
    CountryGold record = gold("The Republic of Mali", label(4, 20, "MLI", NAME));
    assertThat(total(CountryScorer.score(record, seen(found(16, 20, "MLI", NAME)))))
        .isEqualTo(new MatchCounts(1, 1, 1));
    assertThat(total(CountryScorer.score(record, seen(found(0, 4, "MLI", NAME)))))
        .isEqualTo(new MatchCounts(1, 1, 0));
  }

  @Test
  void anotherCountryOrKindIsWrongAndTheLabelMissed() {
    CountryGold record = gold("Niger", label(0, 5, "NER", NAME));
    Scorecard country = CountryScorer.score(record, seen(found(0, 5, "NGA", NAME)));
    assertThat(country.errors())
        .containsExactly(new ScoreError("a-01", "Niger", "NER name", "NGA name", "alias"));
    Scorecard kind = CountryScorer.score(record, seen(found(0, 5, "NER", DEMONYM)));
    assertThat(kind.sections().get("kind"))
        .hasSize(2)
        .containsEntry("name", new MatchCounts(1, 0, 0))
        .containsEntry("demonym", new MatchCounts(0, 1, 0));
  }

  @Test
  void aMissedLabelTellsWhichRuleRejectedIt() {
    CountryGold record = gold("Niger", label(0, 5, "NER", NAME));
    Resolution found =
        new Resolution(List.of(), List.of(new Resolution.Rejection(new Span(0, 5), Rule.BLOCKER)));
    assertThat(CountryScorer.score(record, found).errors())
        .containsExactly(new ScoreError("a-01", "Niger", "NER name", "-", "blocker"));
  }

  @Test
  void aLabelMakesOneMentionRight() {
    CountryGold record = gold("The Republic of Mali", label(4, 20, "MLI", NAME));
    Scorecard card =
        CountryScorer.score(record, seen(found(4, 12, "MLI", NAME), found(16, 20, "MLI", NAME)));
    assertThat(total(card)).isEqualTo(new MatchCounts(1, 2, 1));
    assertThat(card.errors())
        .containsExactly(new ScoreError("a-01", "Mali", "-", "MLI name", "alias"));
  }

  @Test
  void anAnaphorHasALabelForEachCountry() {
    CountryGold record =
        gold("Both states", label(0, 11, "EST", ANAPHOR), label(0, 11, "LVA", ANAPHOR));
    Scorecard card = CountryScorer.score(record, seen(found(0, 11, "LVA", ANAPHOR)));
    assertThat(total(card)).isEqualTo(new MatchCounts(2, 1, 1));
    assertThat(card.errors())
        .containsExactly(new ScoreError("a-01", "Both states", "EST anaphor", "-", "-"));
  }

  @Test
  void aDatelineCountsForNothingAndACurrencyLikeAnyMention() {
    CountryGold record =
        new CountryGold(
            "a-01",
            "a",
            Document.of("", "RIGA, May 2", "Swiss francs"),
            Optional.empty(),
            List.of(label(13, 18, "CHE", DEMONYM)));
    CountryMention currency =
        new CountryMention(new Span(13, 18), 1, "CHE", DEMONYM, Rule.CURRENCY_UNIT);
    Scorecard card = CountryScorer.score(record, seen(found(0, 4, "LVA", CAPITAL), currency));
    assertThat(total(card)).isEqualTo(new MatchCounts(1, 1, 1));
  }

  @Test
  void aGroupWithoutMentionsIsPerfectWhereNothingIsFound() {
    Scorecard card = CountryScorer.score(gold("Fine china"), seen());
    assertThat(card.records()).isEqualTo(1);
    assertThat(card.sections().get("group").get("a").f1()).isEqualTo(1);
    assertThat(card.errors()).isEmpty();
  }
}
