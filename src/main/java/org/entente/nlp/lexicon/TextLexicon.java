package org.entente.nlp.lexicon;

import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.Boilerplate;
import org.entente.nlp.text.Datelines;
import org.entente.nlp.text.SentenceBreaker;

/**
 * What divides a text into its parts: text-words.tsv and boilerplate.tsv.
 *
 * @param sentences divides a text into sentences
 * @param datelines finds the dateline of a text
 * @param boilerplate finds the lines of a page that are not part of its article
 */
public record TextLexicon(SentenceBreaker sentences, Datelines datelines, Boilerplate boilerplate) {

  static TextLexicon read(LexiconReader reader, WordLists words) {
    return new TextLexicon(
        new SentenceBreaker(
            words.words(WordKind.ABBREVIATION), words.words(WordKind.SENTENCE_STARTER)),
        new Datelines(words.words(WordKind.MONTH)),
        new Boilerplate(
            reader.entries(LexiconFile.BOILERPLATE).stream()
                .map(
                    entry ->
                        new Boilerplate.Phrase(
                            entry.surface(), Boilerplate.Kind.valueOf(entry.kind().name())))
                .toList(),
            words.words(WordKind.BYLINE_WORD)));
  }
}
