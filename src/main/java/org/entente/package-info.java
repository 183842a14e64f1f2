/** Entente: who works with whom, on what. {@link org.entente.Pipeline} is the table of contents. */
package org.entente;
