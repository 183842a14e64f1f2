package org.entente.nlp.lexicon;

import java.util.Set;
import java.util.function.Predicate;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * What stands for countries without naming them: anaphors.tsv and home-countries.tsv.
 *
 * @param phrases what refers to two countries at once: "the two countries", "the two Koreas"
 * @param homes what belongs to a country: "Gazprom"
 * @param companions what precedes a country that is not one of the two: "together with"
 */
public record AnaphorLexicon(PhraseMatcher phrases, PhraseMatcher homes, Set<String> companions) {

  private static final String DYAD = "dyad";

  static AnaphorLexicon read(LexiconReader reader, Predicate<String> isState, WordLists words) {
    return new AnaphorLexicon(
        reader.matcher(code -> code.equals(DYAD) || isState.test(code), LexiconFile.ANAPHORS),
        reader.matcher(isState, LexiconFile.HOME_COUNTRIES),
        words.words(WordKind.COMPANION));
  }

  /** Whether an entry does not itself say which two countries it refers to. */
  public static boolean isAnaphor(Entry entry) {
    return entry.code().equals(DYAD);
  }
}
