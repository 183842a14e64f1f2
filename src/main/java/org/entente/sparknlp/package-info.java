/**
 * Spark NLP annotators for other pipelines; they find what the job finds.
 *
 * <p>Example of an annotation of {@link org.entente.sparknlp.CountryMatcher}: {@code [chunk, 0, 6,
 * Belarus, {country -> BLR, kind -> name, rule -> alias, sentence -> 0}, []]}.
 */
package org.entente.sparknlp;
