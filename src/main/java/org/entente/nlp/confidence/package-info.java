/** How likely it is that a statement is right: a logistic model for each of its parts. */
package org.entente.nlp.confidence;
