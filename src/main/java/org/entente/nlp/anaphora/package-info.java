/** Floor 3: the dyad that "the two countries" and similar phrases refer to. */
package org.entente.nlp.anaphora;
