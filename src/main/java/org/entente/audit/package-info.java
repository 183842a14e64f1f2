/**
 * How right the evidence of published tables is, by marks of a reader.
 *
 * <p>In: the tables, and a sample of their evidence that was marked by hand. Out: the sample to be
 * marked, the precision of all evidence and of each stratum beside what the confidence expects, and
 * a confidence that is fitted to the marks.
 */
package org.entente.audit;
