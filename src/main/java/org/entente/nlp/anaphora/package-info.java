/** Floor 3: what stands for a country, or for two, without naming it. */
package org.entente.nlp.anaphora;
