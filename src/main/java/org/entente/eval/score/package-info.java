/**
 * How well texts are analyzed: findings in labelled texts compared with their labels.
 *
 * <p>{@link org.entente.eval.score.Gold} reads a file of labelled texts; CountryScorer or
 * StatementScorer compares, and fills a {@link org.entente.eval.score.Scorecard}. The file format
 * is described in data/gold/README.md.
 */
package org.entente.eval.score;
