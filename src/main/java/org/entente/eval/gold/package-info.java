/** Files of labelled texts. */
package org.entente.eval.gold;
