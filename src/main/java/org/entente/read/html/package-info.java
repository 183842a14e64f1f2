/** Web pages: charset, metadata and article text. */
package org.entente.read.html;
