package org.entente.eval.score;

import static java.util.stream.Collectors.groupingBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.model.Dyad;
import org.entente.model.Modality;
import org.entente.model.Relation;
import org.entente.nlp.TextAnalysis;
import org.entente.nlp.TextAnalyzer;
import org.entente.nlp.lexicon.codes.CodeLists;

/**
 * Holds the statements that are found against those of the gold, axis by axis.
 *
 * <p>On each axis the values of each dyad of a text are compared as a set, wherever in the text
 * they were found. How a dyad deals is asked only of dyads that are both in the gold and found, so
 * that a wrong pair is wrong on dyad and sector alone; the section {@code strict} asks it of all.
 */
final class StatementScorer {

  private static final String AXIS = "axis";
  private static final String STRICT = "strict";

  /** The axes whose values have a section each. */
  private static final Set<Attribute> BY_VALUE =
      EnumSet.of(Attribute.SECTOR, Attribute.RELATION, Attribute.MODALITY);

  private final CodeLists codeLists;
  private final Scorecard card;

  private StatementScorer(CodeLists codeLists) {
    this.codeLists = codeLists;
    this.card =
        new Scorecard()
            .withSection(AXIS, Attribute.codes())
            .withSection(STRICT, Attribute.codes())
            .withSection(
                Attribute.RELATION.code(), Stream.of(Relation.values()).map(Relation::name))
            .withSection(Attribute.SECTOR.code(), codeLists.sectors().keySet().stream())
            .withSection(
                Attribute.MODALITY.code(), Stream.of(Modality.values()).map(Modality::code))
            .withGrid("family")
            .withGrid("group");
  }

  /**
   * Scores {@code gold}, in the sections axis, strict, relation, sector and modality and the grids
   * family and group.
   */
  static Scorecard score(List<StatementGold> gold, TextAnalyzer analyzer, CodeLists codeLists) {
    StatementScorer scorer = new StatementScorer(codeLists);
    for (StatementGold record : gold) {
      scorer.compare(record, analyzer.analyze(record.document(), record.day(), List.of()));
    }
    return scorer.card;
  }

  /** Counts what was {@code found} in {@code record}. */
  static Scorecard score(StatementGold record, TextAnalysis found, CodeLists codeLists) {
    StatementScorer scorer = new StatementScorer(codeLists);
    scorer.compare(record, found);
    return scorer.card;
  }

  private void compare(StatementGold record, TextAnalysis analysis) {
    card.addRecord();
    rows(record).forEach(AttributeScores::addText);
    Map<Dyad, List<Claim>> expected = record.claims().stream().collect(groupingBy(Claim::dyad));
    Map<Dyad, List<Claim>> found =
        analysis.statements().stream().map(Claim::of).collect(groupingBy(Claim::dyad));
    Set<Dyad> dyads = new TreeSet<>(expected.keySet());
    dyads.addAll(found.keySet());
    for (Dyad dyad : dyads) {
      DyadComparison comparison =
          new DyadComparison(
              expected.getOrDefault(dyad, List.of()), found.getOrDefault(dyad, List.of()));
      for (Attribute axis : Attribute.values()) {
        if (count(record, comparison, axis)) {
          card.add(
              new ScoreError(
                  record.id(),
                  dyad + " " + axis.code(),
                  written(comparison.expectedOn(axis)),
                  written(comparison.foundOn(axis)),
                  record.document().text()));
        }
      }
    }
  }

  /** Counts the values of a dyad on {@code axis}; whether one that counts is wrong or missed. */
  private boolean count(StatementGold record, DyadComparison comparison, Attribute axis) {
    Set<String> expected = comparison.expectedOn(axis);
    Set<String> found = comparison.foundOn(axis);
    boolean counts = comparison.isShared() || !axis.isOfReading();
    Stream.concat(expected.stream(), found.stream())
        .distinct()
        .forEach(
            value -> {
              MatchCounts tally = MatchCounts.of(expected.contains(value), found.contains(value));
              card.add(STRICT, axis.code(), tally);
              if (counts) {
                count(record, axis, value, tally);
              }
            });
    return counts && !expected.equals(found);
  }

  private void count(StatementGold record, Attribute axis, String value, MatchCounts tally) {
    card.add(AXIS, axis.code(), tally);
    rows(record).forEach(row -> row.add(axis, tally));
    if (BY_VALUE.contains(axis)) {
      card.add(axis.code(), value, tally);
    }
  }

  private List<AttributeScores> rows(StatementGold record) {
    return List.of(card.row("family", record.family(codeLists)), card.row("group", record.group()));
  }

  private static String written(Set<String> values) {
    return values.isEmpty() ? ScoreError.NOTHING : String.join(", ", values);
  }
}
