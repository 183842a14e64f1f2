/** The language an article is written in, and whether the lexicons cover it. */
package org.entente.read.language;
