/**
 * What is found in one document: text, lexicon, resolve and statement, asked in their order.
 *
 * <p>The job, the Spark NLP annotators and the commands that need no Spark all read texts through
 * it.
 */
package org.entente.analysis;
