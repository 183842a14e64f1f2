package org.entente.eval.dealings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.TextAnalyzer;
import org.entente.stats.Reliability;

/**
 * How well the evidence of articles tells their dealings; data/gold/README.md describes the
 * measures.
 *
 * @param pairs dyads of articles
 * @param corePairs dyads of core dealings that are found
 * @param sectors sectors of dyads
 * @param groups groups of sectors of dyads
 * @param rows the evidence of dyads that count, in the order of the articles
 * @param told how much of each core dealing is told
 */
public record DealingScores(
    Agreement pairs,
    Share corePairs,
    Agreement sectors,
    Agreement groups,
    List<JudgedRow> rows,
    List<Telling> told) {

  /** Reads articles and compares what is found with their labels. */
  public static DealingScores of(List<DealingArticle> articles, TextAnalyzer analyzer) {
    return sum(
        articles.stream()
            .map(
                article ->
                    new ArticleScore(
                        article, analyzer.analyze(article.document(), article.day(), List.of())))
            .toList());
  }

  static DealingScores sum(List<ArticleScore> articles) {
    Agreement pairs = Agreement.NOTHING;
    Share corePairs = Share.NOTHING;
    Agreement sectors = Agreement.NOTHING;
    Agreement groups = Agreement.NOTHING;
    List<JudgedRow> rows = new ArrayList<>();
    List<Telling> told = new ArrayList<>();
    for (ArticleScore article : articles) {
      pairs = pairs.plus(article.pairs());
      corePairs = corePairs.plus(article.corePairs());
      sectors = sectors.plus(article.sectors());
      groups = groups.plus(article.groups());
      rows.addAll(article.rows());
      told.addAll(article.told());
    }
    return new DealingScores(pairs, corePairs, sectors, groups, rows, told);
  }

  /** The rows that are right in all that they state. */
  public Share right() {
    return Share.of(rows, JudgedRow::isRight);
  }

  /** The rows that are right, or would be with another relation of the same quad class. */
  public Share rightQuadClass() {
    return Share.of(rows, row -> row.isRight() || row.fault().equals(Optional.of(Fault.RELATION)));
  }

  /** The rows that are wrong first in one thing. */
  public Share wrong(Fault fault) {
    return Share.of(rows, row -> row.fault().equals(Optional.of(fault)));
  }

  /** The core dealings of which at least so much is told. */
  public Share told(Telling least) {
    return Share.of(told, telling -> telling.compareTo(least) >= 0);
  }

  /** The rows that are not right. */
  public List<JudgedRow> errors() {
    return rows.stream().filter(row -> !row.isRight()).toList();
  }

  /** How far the confidence of the rows agrees with the share of them that is right. */
  public Reliability reliability() {
    return Reliability.of(rows.stream().flatMap(row -> row.forecast().stream()).toList());
  }
}
