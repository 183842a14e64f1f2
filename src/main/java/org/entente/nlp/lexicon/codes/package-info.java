/** Code lists: states, regions, sectors, organizations and their members. */
package org.entente.nlp.lexicon.codes;
