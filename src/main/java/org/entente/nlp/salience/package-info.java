/** Floor 5: how much an article is about a country, a sector or a dyad. */
package org.entente.nlp.salience;
