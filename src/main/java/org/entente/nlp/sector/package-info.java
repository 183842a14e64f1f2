/** Floor 4: sector terms of a document. */
package org.entente.nlp.sector;
