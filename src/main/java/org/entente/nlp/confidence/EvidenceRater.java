package org.entente.nlp.confidence;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.model.Dyad;
import org.entente.model.Evidence;
import org.entente.model.Interaction;
import org.entente.model.SectorMention;
import org.entente.model.Statement;

/**
 * Makes evidence of statements.
 *
 * <p>A statement whose dyad is not likely enough gives none. Others lose their sector and their
 * interaction where these are not likely enough, and the interaction also where the sentence does
 * not link the two countries. What then says less than another row of the sentence is left out.
 */
public final class EvidenceRater {

  private final ConfidenceModel model;

  public EvidenceRater(ConfidenceModel model) {
    this.model = model;
  }

  /**
   * The evidence of one article, ordered by sentence, dyad and sector.
   *
   * @param statements with the features of sentence and article
   * @param least the least probability of a part that evidence states, 0 to 1
   */
  public List<Evidence> evidence(List<Statement> statements, double least) {
    Map<Row, Evidence> best = new TreeMap<>(Row.ORDER);
    for (Statement statement : statements) {
      likely(statement, least)
          .ifPresent(one -> best.merge(Row.of(one.statement()), one, EvidenceRater::better));
    }
    Set<Row> less =
        best.keySet().stream()
            .filter(row -> !row.sector.isEmpty())
            .map(Row::withoutSector)
            .collect(Collectors.toSet());
    return best.entrySet().stream()
        .filter(entry -> !less.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** The place of evidence in an article. */
  private record Row(int sentence, Dyad dyad, String sector) {

    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::sentence).thenComparing(Row::dyad).thenComparing(Row::sector);

    static Row of(Statement statement) {
      return new Row(
          statement.sentence(),
          statement.dyad(),
          statement.sector().map(SectorMention::sector).orElse(""));
    }

    Row withoutSector() {
      return new Row(sentence, dyad, "");
    }
  }

  private static Evidence better(Evidence one, Evidence other) {
    return one.confidence().getAsDouble() >= other.confidence().getAsDouble() ? one : other;
  }

  /** What of a statement is likely enough, with its confidence; nothing if its dyad is not. */
  public Optional<Evidence> likely(Statement statement, double least) {
    if (model.probability(Part.DYAD, statement.features()) < least) {
      return Optional.empty();
    }
    Statement likely = statement;
    if (statement.sector().isPresent()
        && model.probability(Part.SECTOR, statement.features()) < least) {
      likely = likely.withoutSector();
    }
    boolean linked = statement.link().isLinked();
    if (!linked || model.probability(Part.INTERACTION, statement.features()) < least) {
      likely = likely.with(Interaction.of(statement.interaction().modality()));
    }
    return Optional.of(new Evidence(likely, OptionalDouble.of(model.confidence(likely))));
  }
}
