package org.entente.nlp.confidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.model.CountryKind;
import org.entente.model.CountryMention;
import org.entente.model.Direction;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Features;
import org.entente.model.Interaction;
import org.entente.model.Link;
import org.entente.model.Modality;
import org.entente.model.Quantity;
import org.entente.model.Relation;
import org.entente.model.Rule;
import org.entente.model.Scope;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.model.text.Span;
import org.junit.jupiter.api.Test;

/** What becomes of statements whose parts are more or less likely. */
class EvidenceRaterTest {

  private static final double LIKELY = 2;
  private static final double UNLIKELY = -2;
  private static final Interaction SALE =
      new Interaction(
          Optional.of(Relation.TRADE),
          Optional.of("contract"),
          Modality.PLANNED,
          Optional.of(new Direction("IRN", "BLR")));

  private static List<String> evidence(Map<Part, Double> logits, Statement... statements) {
    Map<Part, LogisticModel> models = new EnumMap<>(Part.class);
    logits.forEach((part, logit) -> models.put(part, new LogisticModel(logit, new TreeMap<>())));
    return new EvidenceRater(new ConfidenceModel(models))
        .evidence(List.of(statements), 0.5).stream().map(EvidenceRaterTest::text).toList();
  }

  private static String text(Evidence evidence) {
    Statement statement = evidence.statement();
    Interaction interaction = statement.interaction();
    return statement.sector().map(SectorMention::sector).orElse("-")
        + " "
        + interaction.relation().map(Relation::name).orElse("-")
        + interaction.direction().map(way -> " " + way.from() + ">" + way.to()).orElse("")
        + " "
        + interaction.modality().code();
  }

  private static Statement statement(String sector, Link link) {
    Span span = new Span(0, 4);
    return new Statement(
        0,
        new Dyad("BLR", "IRN"),
        Optional.of(sector).map(code -> new SectorMention(span, 0, code, "oil", 1)),
        Scope.CLAUSE,
        SALE,
        new CountryMention(span, 0, "BLR", CountryKind.NAME, Rule.ALIAS),
        new CountryMention(span, 0, "IRN", CountryKind.NAME, Rule.ALIAS),
        Optional.empty(),
        link,
        Features.NONE);
  }

  private static final Statement OIL = statement("energy.oil", Link.EVENT);

  @Test
  void aStatementWithLikelyPartsStaysWhole() {
    assertThat(evidence(Map.of(), OIL)).containsExactly("energy.oil TRADE IRN>BLR planned");
  }

  @Test
  void anUnlikelyDyadHasNoEvidence() {
    assertThat(evidence(Map.of(Part.DYAD, UNLIKELY), OIL)).isEmpty();
  }

  @Test
  void anUnlikelySectorIsLeftOut() {
    assertThat(evidence(Map.of(Part.SECTOR, UNLIKELY), OIL))
        .containsExactly("- TRADE IRN>BLR planned");
  }

  @Test
  void anUnlikelyInteractionLeavesItsModality() {
    assertThat(evidence(Map.of(Part.INTERACTION, UNLIKELY), OIL))
        .containsExactly("energy.oil - planned");
  }

  @Test
  void countriesThatAreOnlyNamedTogetherHaveNoInteraction() {
    assertThat(evidence(Map.of(Part.INTERACTION, LIKELY), statement("energy.oil", Link.MENTION)))
        .containsExactly("energy.oil - planned");
  }

  @Test
  void aQuantityThatBelongsToNoSectorStaysWhereTheSectorIsUnlikely() {
    Statement counted =
        new Statement(
            0,
            OIL.dyad(),
            Optional.empty(),
            OIL.scope(),
            OIL.interaction(),
            OIL.a(),
            OIL.b(),
            Optional.of(new Quantity(8, "count", new Span(5, 6))),
            Link.EVENT,
            Features.NONE);
    EvidenceRater rater =
        new EvidenceRater(
            new ConfidenceModel(Map.of(Part.SECTOR, new LogisticModel(UNLIKELY, new TreeMap<>()))));
    assertThat(rater.evidence(List.of(counted), 0.5).get(0).statement().quantity())
        .isEqualTo(counted.quantity());
  }

  @Test
  void severalUnlikelySectorsAreOneRow() {
    assertThat(evidence(Map.of(Part.SECTOR, UNLIKELY), OIL, statement("energy.gas", Link.EVENT)))
        .containsExactly("- TRADE IRN>BLR planned");
  }

  @Test
  void theConfidenceIsThatOfThePartsThatAreStated() {
    Map<Part, LogisticModel> models = new EnumMap<>(Part.class);
    models.put(Part.SECTOR, new LogisticModel(UNLIKELY, new TreeMap<>()));
    models.put(Part.ROW, new LogisticModel(0, new TreeMap<>(Map.of("parts", 1.0))));
    Evidence evidence =
        new EvidenceRater(new ConfidenceModel(models)).evidence(List.of(OIL), 0.5).get(0);
    assertThat(evidence.confidence().getAsDouble()).isCloseTo(0.125, within(1e-9));
  }
}
