/**
 * Step 2 of 5: what is found in each record; and Spark NLP annotators that find the same in other
 * pipelines.
 *
 * <p>In: records as step 1 reads them. Out: each with its {@link org.entente.analysis.Analysis}.
 * Example of an annotation of {@link org.entente.annotate.CountryMatcher}: {@code [chunk, 0, 6,
 * Belarus, {country -> BLR, kind -> name, rule -> alias, sentence -> 0}, []]}.
 */
package org.entente.annotate;
