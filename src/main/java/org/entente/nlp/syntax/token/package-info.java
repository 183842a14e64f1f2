/** The tokens of a sentence, their parts of speech, and the segments they are divided into. */
package org.entente.nlp.syntax.token;
