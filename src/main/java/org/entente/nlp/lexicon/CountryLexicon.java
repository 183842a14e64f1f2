package org.entente.nlp.lexicon;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Inflection;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * The names of countries, and what decides whether a name refers to its country.
 *
 * @param names every way to name a country: countries.tsv, institutions.tsv and leaders.tsv
 * @param homonyms phrases that suggest a country or its namesake, by the country's code
 * @param places states of federal countries, and cities that share a name with one
 * @param genreCues phrases of local news, sports reports and news from abroad: genre-cues.tsv
 * @param givenNames common given names
 * @param towns the states that have a town named like a country or a capital, by that name
 * @param nameHeads what a proper name is the name of, by its last word
 * @param beforeTown matches at the end of what precedes a town: "city of", "downtown", a street
 * @param countriesOfTowns the codes of the countries whose towns are known
 * @param words the words around a name that the rules look up: country-words.tsv
 */
public record CountryLexicon(
    PhraseMatcher names,
    PhraseMatcher homonyms,
    PhraseMatcher places,
    PhraseMatcher genreCues,
    Set<String> givenNames,
    Map<String, Set<String>> towns,
    Map<String, NameHead> nameHeads,
    Pattern beforeTown,
    Set<String> countriesOfTowns,
    WordLists words) {

  static CountryLexicon read(LexiconReader reader, Predicate<String> isState, WordLists words) {
    return new CountryLexicon(
        names(reader, isState),
        reader.matcher(isState, LexiconFile.HOMONYMS),
        reader.matcher(LexiconFile.PLACES),
        reader.matcher(LexiconFile.GENRE_CUES),
        reader.entries(LexiconFile.GIVEN_NAMES).stream()
            .map(Entry::surface)
            .collect(toUnmodifiableSet()),
        reader.entries(LexiconFile.TOWNS).stream()
            .collect(groupingBy(Entry::surface, mapping(Entry::code, toSet()))),
        reader.entries(NameHead::isCode, LexiconFile.NAME_HEADS).stream()
            .collect(
                toUnmodifiableMap(
                    Entry::surface, entry -> NameHead.of(entry.code()), (first, other) -> first)),
        beforeTown(words),
        words.words(WordKind.COUNTRY_OF_TOWNS),
        words);
  }

  private static Pattern beforeTown(WordLists words) {
    return Pattern.compile(
        "(?:^|\\b[Tt]he |[.,] )"
            + words.anyOfCapitalized(WordKind.BEFORE_TOWN)
            + " of $|\\b"
            + words.anyOfCapitalized(WordKind.PART_OF_TOWN)
            + " $|\\b"
            + words.anyOf(WordKind.STREET)
            + "\\.?, $");
  }

  /** The names; those that mean nothing else are also found with a bare s. */
  private static PhraseMatcher names(LexiconReader reader, Predicate<String> isState) {
    List<Entry> entries =
        reader.entries(
            isState, LexiconFile.COUNTRIES, LexiconFile.INSTITUTIONS, LexiconFile.LEADERS);
    return reader.compiled(
        entries.stream()
            .map(entry -> isPlainName(entry) ? entry.with(Inflection.POSSESSIVE) : entry)
            .toList());
  }

  private static boolean isPlainName(Entry entry) {
    return entry.kind() == EntryKind.NAME
        && entry.trait() == Trait.NONE
        && entry.caseRule() != CaseRule.EXACT
        && !entry.surface().endsWith("s");
  }
}
