package org.entente.nlp.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Modality;
import org.entente.nlp.lexicon.codes.CodeLists;
import org.entente.nlp.lexicon.codes.Sector;
import org.entente.nlp.lexicon.codes.State;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Inflection;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;
import org.entente.nlp.text.Boilerplate;
import org.entente.nlp.text.SentenceBreaker;

/**
 * All lexicons, read and compiled to matchers; immutable, one per source and JVM.
 *
 * @param registers what the codes stand for
 * @param countries every way to name a country
 * @param organizations the names of organisations
 * @param sectors the terms of the sectors
 * @param deeds the sectors of verbs that name one where they tell a deed of two countries
 * @param relations what marks a relation
 * @param instruments what names an instrument
 * @param modalities what marks a modality
 * @param places parts of states that tell a town from its namesake
 * @param homonyms what speaks for a country or for its namesake, by the country's code
 * @param storyCues what tells a story of a small town, of sport, and news from abroad apart
 * @param givenNames common given names of persons
 * @param towns the states of each town that is named like a country or a capital
 * @param nameHeads last words of proper names that begin with a country, and what they name
 * @param anaphors what stands for two countries at once
 * @param furniture what tells the furniture of a page
 * @param words the lists of words that rules look up
 * @param sentences the division of texts into sentences
 */
public record Lexicons(
    CodeLists registers,
    PhraseMatcher countries,
    PhraseMatcher organizations,
    PhraseMatcher sectors,
    Map<String, Entry> deeds,
    PredicateLexicon relations,
    PhraseMatcher instruments,
    PhraseMatcher modalities,
    PhraseMatcher places,
    PhraseMatcher homonyms,
    PhraseMatcher storyCues,
    Set<String> givenNames,
    Map<String, Set<String>> towns,
    Map<String, NameHead> nameHeads,
    PhraseMatcher anaphors,
    Boilerplate furniture,
    WordLists words,
    SentenceBreaker sentences) {

  /** The code of an anaphor, which does not say itself which countries it means. */
  public static final String DYAD = "dyad";

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
    CodeLists registers = CodeLists.read(source);
    Map<String, State> states = registers.states();
    Map<String, Sector> sectors = registers.sectors();
    WordLists words = WordLists.read(source);
    List<Entry> terms = entries(source, sectors::containsKey, LexiconFile.SECTOR_TERMS);
    return new Lexicons(
        registers,
        countries(source, states::containsKey),
        matcher(source, code -> true, LexiconFile.ORGANIZATIONS),
        new PhraseMatcher(
            new Lexicon(terms.stream().filter(entry -> entry.kind() != EntryKind.VERB).toList())),
        terms.stream()
            .filter(entry -> entry.kind() == EntryKind.VERB)
            .collect(
                Collectors.toUnmodifiableMap(Entry::surface, entry -> entry, (one, other) -> one)),
        PredicateLexicon.of(entries(source, PredicateLexicon::isCode, LexiconFile.RELATIONS)),
        matcher(source, code -> true, LexiconFile.INSTRUMENTS),
        matcher(source, names(Modality.values()), LexiconFile.MODALITIES),
        matcher(source, code -> true, LexiconFile.PLACES),
        matcher(source, states::containsKey, LexiconFile.HOMONYMS),
        matcher(source, code -> true, LexiconFile.STORY_CUES),
        entries(source, code -> true, LexiconFile.GIVEN_NAMES).stream()
            .map(Entry::surface)
            .collect(Collectors.toUnmodifiableSet()),
        entries(source, code -> true, LexiconFile.TOWNS).stream()
            .collect(
                Collectors.groupingBy(
                    Entry::surface, Collectors.mapping(Entry::code, Collectors.toSet()))),
        entries(source, code -> NameHead.of(code).isPresent(), LexiconFile.NAME_HEADS).stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Entry::surface,
                    entry -> NameHead.of(entry.code()).orElseThrow(),
                    (built, own) -> own)),
        matcher(
            source, code -> code.equals(DYAD) || states.containsKey(code), LexiconFile.ANAPHORS),
        furniture(source),
        words,
        new SentenceBreaker(
            words.words(WordKind.ABBREVIATION), words.words(WordKind.SENTENCE_STARTER)));
  }

  private static Boilerplate furniture(LexiconSource source) {
    return new Boilerplate(
        entries(source, code -> true, LexiconFile.FURNITURE).stream()
            .map(
                entry ->
                    new Boilerplate.Phrase(
                        entry.surface(), Boilerplate.Kind.valueOf(entry.kind().name())))
            .toList());
  }

  private static Predicate<String> names(Enum<?>... constants) {
    Set<String> names = Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    return code -> names.contains(code.toUpperCase(Locale.ROOT));
  }

  /** The names that mean nothing else are found with a bare s, too. */
  private static PhraseMatcher countries(LexiconSource source, Predicate<String> codes) {
    return new PhraseMatcher(
        new Lexicon(
            entries(
                    source,
                    codes,
                    LexiconFile.COUNTRIES,
                    LexiconFile.INSTITUTIONS,
                    LexiconFile.LEADERS)
                .stream()
                .map(entry -> isPlainName(entry) ? entry.with(Inflection.POSSESSIVE) : entry)
                .toList()));
  }

  private static boolean isPlainName(Entry entry) {
    return entry.kind() == EntryKind.NAME
        && entry.trait() == Trait.NONE
        && entry.caseRule() != CaseRule.EXACT
        && !entry.surface().endsWith("s");
  }

  private static PhraseMatcher matcher(
      LexiconSource source, Predicate<String> codes, LexiconFile... files) {
    return new PhraseMatcher(new Lexicon(entries(source, codes, files)));
  }

  private static List<Entry> entries(
      LexiconSource source, Predicate<String> codes, LexiconFile... files) {
    List<Entry> entries = new ArrayList<>();
    for (LexiconFile file : files) {
      for (LexiconSource.Part part : source.parts(file)) {
        entries.addAll(Lexicon.parse(part.name(), part.content(), file, codes).entries());
      }
    }
    return entries;
  }
}
