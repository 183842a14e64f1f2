package org.entente.audit;

import java.util.List;
import java.util.TreeMap;
import org.entente.config.UserException;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;
import org.entente.stats.LogitScaling;

/**
 * A confidence that is fitted to marked rows.
 *
 * <p>It scales the logit of a whole row, and so the coefficients of the row; those of its parts,
 * which decide what a row states, stay as they are.
 *
 * @param scaling what the marks say of the confidence
 * @param before the mean confidence of the marked rows
 * @param after the same with the scaling
 */
public record Recalibration(LogitScaling scaling, double before, double after) {

  /** The least number of marks that a confidence is fitted to. */
  static final int LEAST_MARKS = 50;

  /**
   * Fits to the marks of an audit.
   *
   * @throws UserException if they are too few or all alike, or rows of higher confidence are not
   *     right more often
   */
  public static Recalibration of(Audit audit) {
    List<Judgement> judgements = audit.judgements();
    StratumScore overall = audit.overall();
    if (judgements.size() < LEAST_MARKS) {
      throw new UserException(
          "--recalibrate: " + judgements.size() + " marks, expected " + LEAST_MARKS + " or more");
    }
    if (overall.of(Mark.RIGHT) == 0 || overall.of(Mark.RIGHT) == overall.marked()) {
      throw new UserException("--recalibrate: the marks are all alike, expected right and wrong");
    }
    double all = judgements.stream().mapToDouble(Judgement::weight).sum();
    double marksPerRow = judgements.size() / all;
    LogitScaling scaling =
        LogitScaling.fit(judgements.stream().map(each -> learnt(each, marksPerRow)).toList());
    if (scaling.slope() <= 0) {
      throw new UserException(
          "--recalibrate: rows of higher confidence are not right more often by these marks");
    }
    double after =
        judgements.stream()
            .mapToDouble(each -> each.weight() * scaled(scaling, each.confidence()))
            .sum();
    return new Recalibration(scaling, overall.expected(), after / all);
  }

  private static LogitScaling.Case learnt(Judgement judgement, double marksPerRow) {
    return new LogitScaling.Case(
        LogitScaling.logitOf(judgement.confidence()),
        judgement.isRight(),
        judgement.weight() * marksPerRow);
  }

  private static double scaled(LogitScaling scaling, double confidence) {
    return LogitScaling.probabilityOf(scaling.logit(LogitScaling.logitOf(confidence)));
  }

  /** The model that gave the confidence, with its row scaled. */
  public ConfidenceModel applied(ConfidenceModel model) {
    LogisticModel row = model.of(Part.ROW);
    TreeMap<String, Double> coefficients = new TreeMap<>(row.coefficients());
    coefficients.replaceAll((feature, coefficient) -> scaling.slope() * coefficient);
    return model.with(Part.ROW, new LogisticModel(scaling.logit(row.intercept()), coefficients));
  }
}
