/** Floor 5: dyad x sector x event: what a sentence says about each pair of countries. */
package org.entente.nlp.statement;
