/** Floor 3: the country that a name stands for in its document. */
package org.entente.nlp.country;
