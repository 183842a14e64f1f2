/** What the disambiguation rules know of a document: candidates, adjacent words, genre. */
package org.entente.nlp.country.context;
