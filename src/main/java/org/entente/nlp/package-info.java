/**
 * Text in, statements out: what is found in one document. Pure Java.
 *
 * <p>The doors are {@link org.entente.nlp.TextAnalyzer}, {@link org.entente.nlp.TextAnalysis},
 * {@link org.entente.nlp.ArticleTopics}, {@link org.entente.nlp.OrganizationExpansion} and the
 * lexicons. The sub-packages are floors: a floor imports only floors below it.
 *
 * <ol>
 *   <li>text: tokens, sentences, datelines, boilerplate
 *   <li>lexicon: files, tries, typed code lists
 *   <li>syntax, country, anaphora
 *   <li>sector, event
 *   <li>statement, salience
 * </ol>
 */
package org.entente.nlp;
