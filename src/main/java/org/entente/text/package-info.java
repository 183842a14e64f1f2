/** What a text is: folded letters, words and sentences, with offsets into the text as it stood. */
package org.entente.text;
