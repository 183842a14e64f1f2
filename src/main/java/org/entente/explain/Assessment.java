package org.entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.entente.model.SectorMention;
import org.entente.model.Statement;
import org.entente.nlp.confidence.ConfidenceModel;
import org.entente.nlp.confidence.LogisticModel;
import org.entente.nlp.confidence.Part;

/**
 * Why evidence states a part of a statement, or leaves it out.
 *
 * @param statement as it was read, with all features
 * @param parts those that it has, in order
 */
record Assessment(Statement statement, List<Estimate> parts) {

  /** How many features a page names for a part that is left out. */
  private static final int STRONGEST = 3;

  /**
   * The probability of a part.
   *
   * @param isStated whether evidence states it
   * @param reasons the features that count most for it or against it, with what they add to the
   *     logit
   */
  record Estimate(Part part, double probability, boolean isStated, List<Reason> reasons) {

    /** The estimate in words; with reasons where the part is left out. */
    String words() {
      String estimate = String.format(Locale.ROOT, "%s %.2f", part.code(), probability);
      if (isStated) {
        return estimate;
      }
      List<String> against =
          reasons.stream().filter(reason -> reason.weight < 0).map(Reason::words).toList();
      return estimate + " left out (" + String.join(", ", against) + ")";
    }
  }

  /** A feature and what it adds to the logit of a part. */
  record Reason(String feature, double weight) {

    String words() {
      return String.format(Locale.ROOT, "%s %+.1f", feature, weight);
    }
  }

  /**
   * Assesses a statement.
   *
   * @param least the least probability of a part that evidence states
   */
  static Assessment of(Statement statement, ConfidenceModel model, double least) {
    List<Estimate> parts = new ArrayList<>();
    parts.add(estimate(Part.DYAD, statement, model, least));
    if (statement.sector().isPresent()) {
      parts.add(estimate(Part.SECTOR, statement, model, least));
    }
    if (statement.interaction().relation().isPresent()) {
      parts.add(interaction(statement, model, least));
    }
    return new Assessment(statement, parts);
  }

  private static Estimate interaction(Statement statement, ConfidenceModel model, double least) {
    Estimate estimate = estimate(Part.INTERACTION, statement, model, least);
    return statement.link().isLinked()
        ? estimate
        : new Estimate(
            Part.INTERACTION,
            estimate.probability,
            false,
            List.of(new Reason("link=" + statement.link().code(), -1)));
  }

  private static Estimate estimate(
      Part part, Statement statement, ConfidenceModel model, double least) {
    LogisticModel logistic = model.of(part);
    List<Reason> reasons = new ArrayList<>();
    logistic.contributions(
        statement.features().values(),
        (feature, weight) -> reasons.add(new Reason(feature, weight)));
    reasons.sort(Comparator.comparing(reason -> -Math.abs(reason.weight)));
    double probability = model.probability(part, statement.features());
    return new Estimate(
        part,
        probability,
        probability >= least,
        List.copyOf(reasons.subList(0, Math.min(STRONGEST, reasons.size()))));
  }

  /** The code of the sector, or empty. */
  String sector() {
    return statement.sector().map(SectorMention::sector).orElse("");
  }

  /** The assessment in words: the link, then each part. */
  String words() {
    List<String> words = new ArrayList<>();
    words.add("link " + statement.link().code());
    parts.forEach(part -> words.add(part.words()));
    return String.join(" · ", words);
  }
}
