/**
 * How well texts are read: what the analyzer finds in labelled texts, held against the labels.
 *
 * <p>{@link org.entente.score.Gold} reads a file of labelled texts; CountryScorer or
 * StatementScorer compares, and fills a {@link org.entente.score.Scorecard}. The form of the files
 * is told in data/gold/README.md.
 */
package org.entente.score;
