/**
 * Step 2 of 5: what is found in each record.
 *
 * <p>In: records as step 1 reads them. Out: each with its {@link org.entente.nlp.TextAnalysis}.
 */
package org.entente.annotate;
