package org.entente.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.entente.config.UserException;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;
import org.junit.jupiter.api.Test;

class RecalibrationTest {

  /** 40% of the rows of confidence .6 and 70% of those of .9, which stand for three times more. */
  private static final Audit AUDIT =
      new Audits()
          .with(12, Mark.RIGHT, 1, 0.6, "energy")
          .with(18, Mark.PAIR, 1, 0.6, "energy")
          .with(21, Mark.RIGHT, 3, 0.9, "trade")
          .with(9, Mark.MODALITY, 3, 0.9, "trade")
          .audit();

  @Test
  void theMeanConfidenceBecomesTheShareThatIsRight() {
    Recalibration fitted = Recalibration.of(AUDIT);
    assertThat(fitted.before()).isCloseTo(0.825, within(1e-9));
    assertThat(fitted.after()).isCloseTo(0.625, within(1e-6));
  }

  @Test
  void theModelOfTheRowIsScaledAndThoseOfItsPartsStay() {
    Recalibration fitted = Recalibration.of(AUDIT);
    LogisticModel dyad = new LogisticModel(1, new TreeMap<>(Map.of("in_title", 0.5)));
    LogisticModel row = new LogisticModel(-0.4, new TreeMap<>(Map.of("dyad", 0.2, "sector", 0.5)));
    ConfidenceModel model =
        fitted.applied(new ConfidenceModel(Map.of(Part.DYAD, dyad, Part.ROW, row)));
    assertThat(model.of(Part.DYAD)).isEqualTo(dyad);
    Map<String, Double> features = Map.of("dyad", 3.0, "sector", -1.0);
    assertThat(model.of(Part.ROW).logit(features))
        .isCloseTo(fitted.scaling().logit(row.logit(features)), within(1e-12));
  }

  @Test
  void tooFewMarksAreRefused() {
    Audit few =
        new Audits()
            .with(30, Mark.RIGHT, 1, 0.8, "trade")
            .with(19, Mark.PAIR, 1, 0.5, "trade")
            .audit();
    assertThatThrownBy(() -> Recalibration.of(few))
        .isInstanceOf(UserException.class)
        .hasMessage("--recalibrate: 49 marks, expected 50 or more");
  }

  @Test
  void marksThatAreAllAlikeAreRefused() {
    Audit right = new Audits().with(60, Mark.RIGHT, 1, 0.8, "trade").audit();
    assertThatThrownBy(() -> Recalibration.of(right))
        .hasMessage("--recalibrate: the marks are all alike, expected right and wrong");
  }

  @Test
  void marksThatGoAgainstTheConfidenceAreRefused() {
    Audit against =
        new Audits()
            .with(40, Mark.RIGHT, 1, 0.1, "trade")
            .with(40, Mark.PAIR, 1, 0.9, "trade")
            .audit();
    assertThatThrownBy(() -> Recalibration.of(against))
        .hasMessage(
            "--recalibrate: rows of higher confidence are not right more often by these marks");
  }
}
