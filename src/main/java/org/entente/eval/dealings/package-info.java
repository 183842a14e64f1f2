/** Whole articles with their dealings labelled, and how well evidence fits them. */
package org.entente.eval.dealings;
