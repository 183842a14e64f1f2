package org.entente.nlp.lexicon.words;

import static org.entente.nlp.lexicon.words.WordForm.AS_WRITTEN;
import static org.entente.nlp.lexicon.words.WordForm.LOWERCASE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.file.LexiconFile;

/**
 * The lists of words, each with the lexicon file that holds it; docs/lexicons.md describes them.
 */
public enum WordKind {
  // nlp.text
  ABBREVIATION(LexiconFile.TEXT_WORDS, LOWERCASE),
  SENTENCE_STARTER(LexiconFile.TEXT_WORDS, LOWERCASE),

  // nlp.country
  LEADER_TITLE(LexiconFile.COUNTRY_WORDS, AS_WRITTEN);

  private final LexiconFile file;
  private final WordForm form;

  WordKind(LexiconFile file, WordForm form) {
    this.file = file;
    this.form = form;
  }

  /** The file that holds the list. */
  public LexiconFile file() {
    return file;
  }

  /** How the words are written in the file. */
  public WordForm form() {
    return form;
  }

  /** The kind in the column {@code kind}: the name of the constant with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kinds of a file, in the order of the constants. */
  public static List<WordKind> of(LexiconFile file) {
    return Stream.of(values()).filter(kind -> kind.file == file).toList();
  }

  /** The kind of {@code file} whose {@link #code()} is {@code code}. */
  static Optional<WordKind> of(LexiconFile file, String code) {
    return of(file).stream().filter(kind -> kind.code().equals(code)).findFirst();
  }
}
