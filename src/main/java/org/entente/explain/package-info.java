/** One article explained, with all that was found in it: terminal, HTML, JSON. */
package org.entente.explain;
