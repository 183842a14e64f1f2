/** Floor 1: folded letters, tokens and sentences, with offsets into the original text. */
package org.entente.nlp.text;
