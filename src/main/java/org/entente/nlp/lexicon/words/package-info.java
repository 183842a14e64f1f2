/** Lists of words that rules look up, by kind; read from lexicon files. */
package org.entente.nlp.lexicon.words;
