package org.entente.nlp.syntax;

import java.util.List;
import java.util.Optional;

/**
 * The subject of a verb, and the verb that governs its clause.
 *
 * @param index the number of the verb among the verbs of the sentence
 * @param clauseFirst the first token of the stretch between borders that holds the verb
 * @param first the first token of the subject; that of the verb if it has no subject of its own
 * @param countries the countries that head the subject, or that it shares with another verb
 * @param governor the verb that its clause depends on, with that verb's subject
 */
record VerbSubject(
    int index,
    VerbGroup verb,
    int clauseFirst,
    int first,
    List<CountryPhrase> countries,
    Optional<VerbSubject> governor) {

  VerbSubject with(List<CountryPhrase> others) {
    return new VerbSubject(index, verb, clauseFirst, first, others, governor);
  }
}
