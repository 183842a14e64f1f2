/** Lexicon files: tab-separated rows, their entries with all inflected forms, and the matcher. */
package org.entente.nlp.lexicon.file;
