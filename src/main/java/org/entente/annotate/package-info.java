/**
 * Step 2 of 5: Spark NLP annotators, thin shells over the packages text, lexicon, resolve and
 * statement.
 *
 * <p>In: records as step 1 reads them. Out: the same rows with the columns of {@link
 * org.entente.annotate.AnnotationColumns}, arrays of Spark NLP annotations. Example: {@code [chunk,
 * 0, 6, Belarus, {country -> BLR, kind -> name, rule -> alias, sentence -> 0}, []]}.
 */
package org.entente.annotate;
