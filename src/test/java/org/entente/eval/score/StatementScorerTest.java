package org.entente.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.eval.score.MatchCounts.MISSED;
import static org.entente.eval.score.MatchCounts.NOTHING;
import static org.entente.eval.score.MatchCounts.RIGHT;
import static org.entente.eval.score.MatchCounts.WRONG;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Features;
import org.entente.model.Interaction;
import org.entente.model.Link;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.model.Rule;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Document;
import org.entente.model.text.Sentence;
import org.entente.model.text.Span;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.lexicon.Lexicons;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.junit.jupiter.api.Test;

class StatementScorerTest {

  private static final String TEXT = "Oman sells oil to Egypt.";
  private static final Span EVERYWHERE = new Span(0, TEXT.length());
  private static final Dyad PAIR = new Dyad("EGY", "OMN");
  private static final Dyad OTHER_PAIR = new Dyad("EGY", "IRQ");

  private static final Interaction SALE =
      new Interaction(
          Optional.of(Relation.TRADE),
          Optional.empty(),
          Modality.ASSERTED,
          Optional.of(new Direction("OMN", "EGY")));
  private static final Interaction PLANNED_LOAN =
      new Interaction(
          Optional.of(Relation.AID), Optional.of("loan"), Modality.PLANNED, Optional.empty());

  private static Claim oil(Dyad dyad, Interaction interaction) {
    return new Claim(dyad, Optional.of("energy.oil"), interaction);
  }

  private static Claim gas(Dyad dyad, Interaction interaction) {
    return new Claim(dyad, Optional.of("energy.gas"), interaction);
  }

  private static Claim bare(Dyad dyad, Interaction interaction) {
    return new Claim(dyad, Optional.empty(), interaction);
  }

  private static Statement found(Claim claim) {
    return new Statement(
        0,
        claim.dyad(),
        claim.sector().map(code -> new SectorMention(EVERYWHERE, 0, code, "", 1)),
        Scope.CLAUSE,
        claim.interaction(),
        mention(claim.dyad().a()),
        mention(claim.dyad().b()),
        Optional.empty(),
        Link.EVENT,
        Features.NONE);
  }

  private static CountryMention mention(String country) {
    return new CountryMention(EVERYWHERE, 0, country, CountryKind.NAME, Rule.ALIAS);
  }

  private static Scorecard score(List<Claim> gold, List<Claim> found) {
    return StatementScorer.score(
        new StatementGold("a-01", "binding.list", Document.of(TEXT), Optional.empty(), gold),
        new TextAnalysis(
            List.of(new Sentence(0, EVERYWHERE)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            found.stream().map(StatementScorerTest::found).toList(),
            TextAnalysis.NOTHING.topics(),
            List.of()),
        Lexicons.of(LexiconSource.BUILT_IN).codeLists());
  }

  /** The tallies of a section that are not empty. */
  private static Map<String, MatchCounts> counted(Scorecard card, String section) {
    return card.sections().get(section).entrySet().stream()
        .filter(entry -> !entry.getValue().equals(NOTHING))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void whatIsReadAsLabelledIsRightOnEveryAxisThatItSpeaksOf() {
    Scorecard card = score(List.of(oil(PAIR, SALE)), List.of(oil(PAIR, SALE)));
    assertThat(counted(card, "axis"))
        .isEqualTo(
            Map.of(
                "dyad", RIGHT,
                "sector", RIGHT,
                "relation", RIGHT,
                "quad-class", RIGHT,
                "modality", RIGHT,
                "direction", RIGHT));
    assertThat(counted(card, "strict")).isEqualTo(counted(card, "axis"));
    assertThat(counted(card, "relation")).isEqualTo(Map.of("TRADE", RIGHT));
    assertThat(counted(card, "sector")).isEqualTo(Map.of("energy.oil", RIGHT));
    assertThat(counted(card, "modality")).isEqualTo(Map.of("asserted", RIGHT));
    assertThat(card.errors()).isEmpty();
  }

  @Test
  void eachAxisIsRightOrWrongForItself() {
    Scorecard card = score(List.of(oil(PAIR, SALE)), List.of(gas(PAIR, PLANNED_LOAN)));
    assertThat(counted(card, "axis"))
        .isEqualTo(
            Map.of(
                "dyad", RIGHT,
                "sector", new MatchCounts(1, 1, 0),
                "relation", new MatchCounts(1, 1, 0),
                "quad-class", RIGHT,
                "instrument", WRONG,
                "modality", new MatchCounts(1, 1, 0),
                "direction", MISSED));
    assertThat(counted(card, "relation")).isEqualTo(Map.of("TRADE", MISSED, "AID", WRONG));
    assertThat(card.errors())
        .containsExactly(
            new ScoreError("a-01", "EGY-OMN sector", "energy.oil", "energy.gas", TEXT),
            new ScoreError("a-01", "EGY-OMN relation", "TRADE", "AID", TEXT),
            new ScoreError("a-01", "EGY-OMN instrument", "-", "loan", TEXT),
            new ScoreError("a-01", "EGY-OMN modality", "asserted", "planned", TEXT),
            new ScoreError("a-01", "EGY-OMN direction", "OMN>EGY", "-", TEXT));
  }

  @Test
  void aWrongPairIsWrongOnDyadAndSectorAndOnTheRestOnlyStrictly() {
    Scorecard card =
        score(List.of(oil(PAIR, SALE)), List.of(oil(PAIR, SALE), oil(OTHER_PAIR, PLANNED_LOAN)));
    assertThat(counted(card, "axis"))
        .containsEntry("dyad", new MatchCounts(1, 2, 1))
        .containsEntry("sector", new MatchCounts(1, 2, 1))
        .containsEntry("relation", RIGHT)
        .containsEntry("modality", RIGHT)
        .doesNotContainKey("instrument");
    assertThat(counted(card, "strict"))
        .containsEntry("relation", new MatchCounts(1, 2, 1))
        .containsEntry("instrument", WRONG);
  }

  @Test
  void aMissedPairIsMissedOnDyadAndSectorAndOnTheRestOnlyStrictly() {
    Scorecard card = score(List.of(oil(PAIR, SALE)), List.of());
    assertThat(counted(card, "axis")).isEqualTo(Map.of("dyad", MISSED, "sector", MISSED));
    assertThat(counted(card, "strict"))
        .containsEntry("relation", MISSED)
        .containsEntry("direction", MISSED);
    assertThat(card.errors())
        .containsExactly(
            new ScoreError("a-01", "EGY-OMN dyad", "EGY-OMN", "-", TEXT),
            new ScoreError("a-01", "EGY-OMN sector", "energy.oil", "-", TEXT));
  }

  @Test
  void whatHasNoSectorDoesNotCountBesideWhatHasOne() {
    Scorecard card =
        score(List.of(oil(PAIR, SALE)), List.of(bare(PAIR, PLANNED_LOAN), oil(PAIR, SALE)));
    assertThat(card.errors()).isEmpty();
    Scorecard alone = score(List.of(oil(PAIR, SALE)), List.of(bare(PAIR, SALE)));
    assertThat(counted(alone, "axis"))
        .containsEntry("sector", MISSED)
        .containsEntry("relation", RIGHT);
  }

  @Test
  void aValueThatIsFoundTwiceCountsOnce() {
    Scorecard card =
        score(
            List.of(oil(PAIR, SALE), gas(PAIR, SALE)),
            List.of(oil(PAIR, SALE), oil(PAIR, SALE), gas(PAIR, SALE)));
    assertThat(counted(card, "axis"))
        .containsEntry("sector", new MatchCounts(2, 2, 2))
        .containsEntry("relation", RIGHT);
  }

  @Test
  void whereTheGoldHasNoRelationOnlyDyadAndSectorCount() {
    Scorecard card = score(List.of(oil(PAIR, Interaction.EMPTY)), List.of(gas(PAIR, PLANNED_LOAN)));
    assertThat(counted(card, "strict"))
        .isEqualTo(Map.of("dyad", RIGHT, "sector", new MatchCounts(1, 1, 0)));
    Scorecard beside =
        score(
            List.of(oil(PAIR, Interaction.EMPTY), gas(PAIR, SALE)),
            List.of(oil(PAIR, PLANNED_LOAN), gas(PAIR, SALE)));
    assertThat(beside.errors()).isEmpty();
  }

  @Test
  void aTextWithoutStatementsIsPerfectWhereNothingIsFound() {
    Scorecard card = score(List.of(), List.of());
    assertThat(card.records()).isEqualTo(1);
    assertThat(card.grids().get("group").get("binding.list").texts()).isEqualTo(1);
    assertThat(card.grids().get("group").get("binding.list").of(Attribute.DYAD).f1()).isEqualTo(1);
    Scorecard wrong = score(List.of(), List.of(bare(PAIR, Interaction.EMPTY)));
    assertThat(counted(wrong, "axis")).isEqualTo(Map.of("dyad", WRONG));
  }

  @Test
  void aLeafBelongsToTheFamilyOfSectorsAndOtherGroupsToTheirFirstWord() {
    assertThat(score(List.of(), List.of()).grids().get("family")).containsOnlyKeys("binding");
    StatementGold leaf =
        new StatementGold("a", "energy.oil", Document.of(""), Optional.empty(), List.of());
    assertThat(leaf.family(Lexicons.of(LexiconSource.BUILT_IN).codeLists())).isEqualTo("sectors");
  }
}
