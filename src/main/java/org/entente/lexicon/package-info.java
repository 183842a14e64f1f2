/**
 * What we look for: the phrases of the lexicons, read from tab-separated files, and the token trie
 * that finds them in a text.
 */
package org.entente.lexicon;
