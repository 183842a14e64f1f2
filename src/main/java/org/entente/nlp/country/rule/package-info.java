/** The disambiguation rules, one per file; the first that gives a verdict decides. */
package org.entente.nlp.country.rule;
