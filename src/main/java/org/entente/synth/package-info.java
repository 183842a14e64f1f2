/**
 * Corpora of any size whose truth is known: what must stand in the tables when they are read.
 *
 * <p>Record n of seed s is the same wherever it is made. Twenty records are a block: a story with
 * four copies (the same, edited, shortened, carried on), twelve or thirteen stories of one article,
 * a bulletin that all blocks share, an article in German, and in every other block a record that
 * must be refused.
 */
package org.entente.synth;
