/** Floor 3: parts of speech, verb groups, clauses and the phrases that countries are in. */
package org.entente.nlp.syntax;
