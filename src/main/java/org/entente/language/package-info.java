/** In which language an article is written, and whether the lexicons read it. */
package org.entente.language;
