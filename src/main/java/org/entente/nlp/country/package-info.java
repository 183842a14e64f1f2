/** Floor 3: the country that a name refers to in its document. */
package org.entente.nlp.country;
