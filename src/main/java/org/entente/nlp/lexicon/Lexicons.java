package org.entente.nlp.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.model.Modality;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * All lexicons of one source, read and compiled; immutable, one per source and JVM. A class that
 * looks something up receives the lexicon it needs, not all of them.
 *
 * @param codeLists what the codes mean
 * @param words the lists of words that rules look up
 * @param text what divides a text into its parts
 * @param countries the names of countries
 * @param organizations the names of organizations
 * @param sectors the terms of sectors
 * @param relations the predicates that state a relation
 * @param instruments the phrases that name an instrument
 * @param modalities the phrases that mark a modality
 * @param anaphors what stands for countries without naming them
 * @param confidence the coefficients of the models of confidence
 */
public record Lexicons(
    CodeLists codeLists,
    WordLists words,
    TextLexicon text,
    CountryLexicon countries,
    PhraseMatcher organizations,
    SectorLexicon sectors,
    PredicateLexicon relations,
    PhraseMatcher instruments,
    PhraseMatcher modalities,
    AnaphorLexicon anaphors,
    ConfidenceLexicon confidence) {

  private static final Map<LexiconSource, Lexicons> COMPILED = new ConcurrentHashMap<>();

  /**
   * The lexicons of {@code source}, compiled once.
   *
   * @throws LexiconException with file and line, if a line cannot be read
   */
  public static Lexicons of(LexiconSource source) {
    return COMPILED.computeIfAbsent(source, Lexicons::compile);
  }

  private static Lexicons compile(LexiconSource source) {
    CodeLists codeLists = CodeLists.read(source);
    Predicate<String> isState = codeLists.states()::containsKey;
    WordLists words = WordLists.read(source);
    LexiconReader reader = new LexiconReader(source, words.verbForms());
    return new Lexicons(
        codeLists,
        words,
        TextLexicon.read(reader, words),
        CountryLexicon.read(reader, isState, words),
        reader.matcher(LexiconFile.ORGANIZATIONS),
        SectorLexicon.read(reader, codeLists.sectors(), words),
        PredicateLexicon.of(
            reader.entries(PredicateLexicon::isCode, LexiconFile.RELATIONS), reader.verbs()),
        reader.matcher(LexiconFile.INSTRUMENTS),
        reader.matcher(Lexicons::isModality, LexiconFile.MODALITIES),
        AnaphorLexicon.read(reader, isState, words),
        ConfidenceLexicon.read(source));
  }

  private static boolean isModality(String code) {
    return Stream.of(Modality.values()).anyMatch(modality -> modality.code().equals(code));
  }
}
