/**
 * Corpora of any size with a known truth: what the tables must hold after a run.
 *
 * <p>Record n of seed s is the same wherever it is made. Twenty records are a block: a story with
 * four copies (the same, edited, shortened, carried on), twelve or thirteen stories of one article,
 * a bulletin that all blocks share, an article in German, and in every other block a record that
 * must be refused.
 */
package org.entente.eval.synth;
