/** The token trie that finds all phrases of a lexicon in one pass over a text. */
package org.entente.nlp.lexicon.trie;
