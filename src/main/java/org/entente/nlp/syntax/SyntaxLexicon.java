package org.entente.nlp.syntax;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.syntax.VerbGroup.Modal;

/** The words that a sentence is parsed by: closed classes, modal verbs and lists; immutable. */
public final class SyntaxLexicon {

  private static final Map<WordKind, PartOfSpeech> CLASSES =
      Map.ofEntries(
          entry(WordKind.DETERMINER, PartOfSpeech.DETERMINER),
          entry(WordKind.PREPOSITION, PartOfSpeech.PREPOSITION),
          entry(WordKind.NUMBER, PartOfSpeech.NUMBER),
          entry(WordKind.INFINITIVE_MARKER, PartOfSpeech.TO),
          entry(WordKind.BE_FORM, PartOfSpeech.BE),
          entry(WordKind.HAVE_FORM, PartOfSpeech.HAVE),
          entry(WordKind.DO_FORM, PartOfSpeech.DO),
          entry(WordKind.MODAL, PartOfSpeech.MODAL),
          entry(WordKind.NEGATION, PartOfSpeech.NOT),
          entry(WordKind.COORDINATOR, PartOfSpeech.COORDINATOR),
          entry(WordKind.COMPLEMENTIZER, PartOfSpeech.COMPLEMENTIZER),
          entry(WordKind.RELATIVE, PartOfSpeech.RELATIVE),
          entry(WordKind.SUBORDINATOR, PartOfSpeech.SUBORDINATOR),
          entry(WordKind.PRONOUN, PartOfSpeech.PRONOUN),
          entry(WordKind.ADVERB, PartOfSpeech.ADVERB));

  private static final int SHORTEST_ADVERB = 5;

  private final Map<WordKind, Set<String>> words = new EnumMap<>(WordKind.class);
  private final Map<String, PartOfSpeech> closed = new HashMap<>();
  private final Map<String, Modal> modals = new HashMap<>();

  /** The lexicon of {@code words}; a word of several classes has that of the first constant. */
  public SyntaxLexicon(WordLists words) {
    for (WordKind kind : WordKind.of(LexiconFile.SYNTAX_WORDS)) {
      this.words.put(kind, new HashSet<>(words.words(kind)));
      PartOfSpeech partOfSpeech = CLASSES.get(kind);
      if (partOfSpeech != null) {
        words.words(kind).forEach(word -> closed.putIfAbsent(word, partOfSpeech));
      }
    }
    words
        .values(WordKind.MODAL)
        .forEach((word, value) -> modals.put(word, Modal.valueOf(value.toUpperCase(Locale.ROOT))));
  }

  /** Whether a word is in a list. */
  boolean has(WordKind kind, String word) {
    return words.get(kind).contains(word);
  }

  /** What a modal verb expresses; {@code NONE} for other words. */
  Modal modal(String word) {
    return modals.getOrDefault(word, Modal.NONE);
  }

  /** The part of speech of a word in lower case, regardless of its sentence. */
  PartOfSpeech partOfSpeech(String word) {
    PartOfSpeech known = closed.get(word);
    if (known != null) {
      return known;
    }
    if (Character.isDigit(word.charAt(0))) {
      return PartOfSpeech.NUMBER;
    }
    boolean adverb =
        word.length() >= SHORTEST_ADVERB
            && word.endsWith("ly")
            && !has(WordKind.NOT_AN_ADVERB, word);
    return adverb ? PartOfSpeech.ADVERB : PartOfSpeech.CONTENT;
  }
}
