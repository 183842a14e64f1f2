/** Floor 2: all lexicons of an analysis, built from their files. */
package org.entente.nlp.lexicon;
