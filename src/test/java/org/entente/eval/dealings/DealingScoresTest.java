package org.entente.eval.dealings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
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
import org.entente.stats.Proportion;
import org.entente.stats.Reliability;
import org.junit.jupiter.api.Test;

class DealingScoresTest {

  private static final String TEXT = "Oman sells oil to Egypt.";
  private static final Span EVERYWHERE = new Span(0, TEXT.length());
  private static final Dyad PAIR = new Dyad("EGY", "OMN");
  private static final Dyad OTHER_PAIR = new Dyad("EGY", "IRQ");
  private static final Direction SOLD = new Direction("OMN", "EGY");

  private static final Dealing SALE = dealing(PAIR, true, "energy.oil", "trade.policy");

  /** A sale by Oman, or by nobody to nobody for other pairs. */
  private static Dealing dealing(Dyad dyad, boolean isCore, String... sectors) {
    return new Dealing(
        dyad,
        Set.of(sectors),
        sectors.length == 0,
        Set.of(Relation.TRADE),
        false,
        dyad.equals(PAIR) ? Optional.of(SOLD) : Optional.empty(),
        Set.of(Modality.ASSERTED),
        isCore,
        "");
  }

  private static DealingArticle article(List<Dealing> dealings, Dyad... optional) {
    return new DealingArticle(
        "a-01", Document.of(TEXT), Optional.empty(), dealings, Set.of(optional));
  }

  private static Evidence found(
      Dyad dyad, String sector, Relation relation, Direction direction, Modality modality) {
    return new Evidence(
        new Statement(
            0,
            dyad,
            Optional.ofNullable(sector).map(code -> new SectorMention(EVERYWHERE, 0, code, "", 1)),
            Scope.CLAUSE,
            new Interaction(
                Optional.ofNullable(relation),
                Optional.empty(),
                modality,
                Optional.ofNullable(direction)),
            mention(dyad.a()),
            mention(dyad.b()),
            Optional.empty(),
            Link.EVENT,
            Features.NONE),
        OptionalDouble.of(0.75));
  }

  /** A sale, as it is labelled, in some sector. */
  private static Evidence sale(Dyad dyad, String sector) {
    return found(dyad, sector, Relation.TRADE, dyad.equals(PAIR) ? SOLD : null, Modality.ASSERTED);
  }

  private static CountryMention mention(String country) {
    return new CountryMention(EVERYWHERE, 0, country, CountryKind.NAME, Rule.ALIAS);
  }

  private static DealingScores score(DealingArticle article, Evidence... evidence) {
    TextAnalysis analysis =
        new TextAnalysis(
            List.of(new Sentence(0, EVERYWHERE)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            TextAnalysis.NOTHING.topics(),
            List.of(evidence));
    return DealingScores.sum(List.of(new ArticleScore(article, analysis)));
  }

  private static Agreement agreement(int right, int found, int told, int expected) {
    return new Agreement(new Share(right, found), new Share(told, expected));
  }

  @Test
  void whatIsReadAsLabelledIsRightAndToldInFull() {
    DealingScores scores = score(article(List.of(SALE)), sale(PAIR, "energy.oil"));
    assertThat(scores.pairs()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.corePairs()).isEqualTo(new Share(1, 1));
    assertThat(scores.sectors()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.groups()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.right()).isEqualTo(new Share(1, 1));
    assertThat(scores.errors()).isEmpty();
    assertThat(scores.told()).containsExactly(Telling.IN_FULL);
  }

  @Test
  void eachRowHasItsFirstFault() {
    DealingScores scores =
        score(
            article(List.of(SALE)),
            sale(OTHER_PAIR, "energy.oil"),
            sale(PAIR, "energy.gas"),
            found(PAIR, "energy.oil", Relation.ACCUSE, null, Modality.ASSERTED),
            found(PAIR, "energy.oil", Relation.AID, null, Modality.NEGATED),
            found(PAIR, null, Relation.TRADE, new Direction("EGY", "OMN"), Modality.ASSERTED),
            found(PAIR, null, null, null, Modality.NEGATED),
            found(PAIR, null, null, null, Modality.ASSERTED));
    assertThat(scores.rows())
        .extracting(row -> row.fault().orElse(null))
        .containsExactly(
            Fault.PAIR,
            Fault.SECTOR,
            Fault.QUAD_CLASS,
            Fault.RELATION,
            Fault.DIRECTION,
            Fault.MODALITY,
            null);
    assertThat(scores.right()).isEqualTo(new Share(1, 7));
    assertThat(scores.rightQuadClass()).isEqualTo(new Share(2, 7));
    assertThat(Stream.of(Fault.values()).map(scores::wrong)).containsOnly(new Share(1, 7));
    assertThat(scores.errors()).hasSize(6);
    assertThat(scores.errors().get(0))
        .isEqualTo(
            new JudgedRow("a-01", sale(OTHER_PAIR, "energy.oil"), Optional.of(Fault.PAIR), TEXT));
  }

  @Test
  void aRowIsRightOnlyIfOneDealingHasAllThatItStates() {
    DealingArticle article =
        article(
            List.of(
                dealing(OTHER_PAIR, true, "energy.oil"),
                new Dealing(
                    OTHER_PAIR,
                    Set.of("defence.arms-trade"),
                    false,
                    Set.of(Relation.REJECT),
                    false,
                    Optional.empty(),
                    Set.of(Modality.NEGATED),
                    true,
                    "")));
    DealingScores scores =
        score(article, found(OTHER_PAIR, "energy.oil", Relation.REJECT, null, Modality.NEGATED));
    assertThat(scores.wrong(Fault.QUAD_CLASS)).isEqualTo(new Share(1, 1));
  }

  @Test
  void anotherQuadClassIsNotNearWhereNoRelationIsNeeded() {
    Dealing dispute =
        new Dealing(
            PAIR,
            Set.of("environment.water"),
            false,
            Set.of(Relation.ACCUSE),
            true,
            Optional.empty(),
            Set.of(Modality.ASSERTED),
            true,
            "");
    DealingScores scores = score(article(List.of(dispute)), sale(PAIR, "environment.water"));
    assertThat(scores.wrong(Fault.QUAD_CLASS)).isEqualTo(new Share(1, 1));
    assertThat(scores.told()).containsExactly(Telling.IN_FULL);
  }

  @Test
  void aDealingIsToldAsFarAsTheBestSingleRowTellsIt() {
    assertThat(score(article(List.of(SALE))).told()).containsExactly(Telling.NOTHING);
    assertThat(score(article(List.of(SALE)), sale(PAIR, "finance.credit")).told())
        .containsExactly(Telling.NOTHING);
    assertThat(
            score(
                    article(List.of(SALE)),
                    found(PAIR, "energy.gas", null, null, Modality.ASSERTED),
                    sale(PAIR, null))
                .told())
        .containsExactly(Telling.GROUP);
    assertThat(
            score(
                    article(List.of(SALE)),
                    found(PAIR, "energy.gas", Relation.COOPERATE, null, Modality.ASSERTED))
                .told())
        .containsExactly(Telling.QUAD_CLASS);
    DealingScores unsure =
        score(
            article(List.of(SALE)),
            found(PAIR, "trade.policy", Relation.TRADE, SOLD, Modality.PLANNED));
    assertThat(unsure.told()).containsExactly(Telling.DIRECTION);
    assertThat(unsure.told(Telling.DIRECTION)).isEqualTo(new Share(1, 1));
    assertThat(unsure.told(Telling.IN_FULL)).isEqualTo(new Share(0, 1));
  }

  @Test
  void pairsCountOnceAndAreToldByAnyRow() {
    DealingScores scores =
        score(
            article(List.of(SALE, dealing(PAIR, true, "energy.gas"))),
            sale(PAIR, "energy.oil"),
            sale(PAIR, null),
            sale(OTHER_PAIR, null));
    assertThat(scores.pairs()).isEqualTo(agreement(1, 2, 1, 1));
    assertThat(scores.corePairs()).isEqualTo(new Share(1, 1));
  }

  @Test
  void whatIsNotCoreIsRightButNeedNotBeFound() {
    DealingArticle article = article(List.of(SALE, dealing(OTHER_PAIR, false, "energy.gas")));
    DealingScores without = score(article, sale(PAIR, "energy.oil"));
    assertThat(without.pairs()).isEqualTo(agreement(1, 1, 1, 2));
    assertThat(without.corePairs()).isEqualTo(new Share(1, 1));
    assertThat(without.sectors()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(without.told()).hasSize(1);
    DealingScores with = score(article, sale(PAIR, "energy.oil"), sale(OTHER_PAIR, "energy.gas"));
    assertThat(with.sectors()).isEqualTo(agreement(2, 2, 1, 1));
    assertThat(with.right()).isEqualTo(new Share(2, 2));
  }

  @Test
  void evidenceOfAnOptionalPairDoesNotCount() {
    DealingArticle article = article(List.of(SALE), OTHER_PAIR, PAIR);
    DealingScores scores = score(article, sale(PAIR, "energy.oil"), sale(OTHER_PAIR, "energy.gas"));
    assertThat(scores.pairs()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.sectors()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.rows()).hasSize(1);
  }

  @Test
  void aDealingOfTwoSectorsIsFoundByEitherAndACellIsRightByEither() {
    DealingScores scores =
        score(
            article(List.of(SALE, dealing(PAIR, true, "energy.gas"), dealing(PAIR, true))),
            sale(PAIR, "trade.policy"),
            sale(PAIR, "trade.policy"),
            sale(PAIR, "energy.coal"));
    assertThat(scores.sectors()).isEqualTo(agreement(1, 2, 1, 2));
    assertThat(scores.groups()).isEqualTo(agreement(2, 2, 2, 2));
  }

  @Test
  void historicStatesCountAsThoseOfToday() {
    Dyad today = new Dyad("EGY", "RUS");
    DealingScores scores =
        score(
            article(List.of(dealing(today, true, "energy.oil"))),
            sale(new Dyad("EGY", "SUN"), "energy.oil"),
            sale(today, "energy.oil"),
            sale(new Dyad("RUS", "SUN"), "energy.oil"));
    assertThat(scores.pairs()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.sectors()).isEqualTo(agreement(1, 1, 1, 1));
    assertThat(scores.right()).isEqualTo(new Share(2, 2));
    assertThat(scores.told()).containsExactly(Telling.IN_FULL);
  }

  @Test
  void reliabilityIsOfTheRowsThatCountAndHaveAConfidence() {
    Evidence derived = new Evidence(sale(PAIR, "energy.oil").statement(), OptionalDouble.empty());
    Reliability reliability =
        score(article(List.of(SALE)), sale(PAIR, "energy.oil"), sale(OTHER_PAIR, null), derived)
            .reliability();
    assertThat(reliability.bins())
        .containsExactly(new Reliability.Bin(0.7, 0.8, 2, 0.75, Proportion.of(1, 2)));
    assertThat(reliability.calibrationError()).isEqualTo(0.25);
  }

  @Test
  void articlesAreAddedUp() {
    ArticleScore article = new ArticleScore(article(List.of(SALE)), TextAnalysis.NOTHING);
    DealingScores scores = DealingScores.sum(List.of(article, article));
    assertThat(scores.pairs()).isEqualTo(agreement(0, 0, 0, 2));
    assertThat(scores.pairs().f1()).isZero();
    assertThat(scores.told(Telling.GROUP)).isEqualTo(new Share(0, 2));
  }

  @Test
  void f1IsTheHarmonicMeanOfPrecisionAndRecall() {
    assertThat(agreement(1, 2, 1, 4).f1()).isEqualTo(1 / 3.0);
  }
}
