/** Floor 4: who does what to whom: events of verbs and of nouns, roles and modality. */
package org.entente.nlp.event;
