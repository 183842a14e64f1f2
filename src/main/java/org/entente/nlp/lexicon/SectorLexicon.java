package org.entente.nlp.lexicon;

import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.config.Threshold;
import org.entente.nlp.lexicon.codes.Sector;
import org.entente.nlp.lexicon.codes.SectorTrait;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.words.WordKind;
import org.entente.nlp.lexicon.words.WordLists;

/**
 * What names a sector: sector-terms.tsv and sector-words.tsv; and what a sector's terms can be.
 *
 * @param terms the terms of all sectors
 * @param weak those that are no topic unless their article supports them
 * @param verbs verbs that name a sector if they state an event of two countries and no term does,
 *     by their basic form
 * @param nouns nouns that do
 * @param traits what the terms of a sector can be, by its code: sectors.tsv
 * @param persons last words of terms that name persons, in lowercase
 * @param offices words for who holds an office, and for the office, in lowercase
 * @param companyEndings last words of the names of companies, in lowercase without full stops
 * @param companyLinks words in lowercase inside such names
 * @param listLinks what joins two terms of a list
 * @param dealForms codes of instruments that name the form of a deal, not its topic
 * @param beforeScenes prepositions after which a term only says where something happens
 * @param beforeOccasions prepositions after which it only says when
 */
public record SectorLexicon(
    PhraseMatcher terms,
    Set<String> weak,
    Map<String, Entry> verbs,
    Map<String, Entry> nouns,
    Map<String, Set<SectorTrait>> traits,
    Set<String> persons,
    Set<String> offices,
    Set<String> companyEndings,
    Set<String> companyLinks,
    Set<String> listLinks,
    Set<String> dealForms,
    Set<String> beforeScenes,
    Set<String> beforeOccasions) {

  static SectorLexicon read(LexiconReader reader, Map<String, Sector> sectors, WordLists words) {
    List<Entry> entries = reader.entries(sectors::containsKey, LexiconFile.SECTOR_TERMS);
    return new SectorLexicon(
        reader.compiled(entries.stream().filter(entry -> !statesEvent(entry)).toList()),
        entries.stream()
            .filter(entry -> entry.kind() == EntryKind.TERM)
            .filter(entry -> entry.weight() <= Threshold.WEAK_TERM.value())
            .map(Entry::surface)
            .collect(toUnmodifiableSet()),
        bySurface(entries, EntryKind.VERB),
        bySurface(entries, EntryKind.NOUN),
        sectors.values().stream().collect(toUnmodifiableMap(Sector::code, Sector::traits)),
        words.words(WordKind.PERSON),
        words.words(WordKind.TITLE_NOUN),
        words.words(WordKind.COMPANY_ENDING),
        words.words(WordKind.COMPANY_LINK),
        words.words(WordKind.LIST_LINK),
        words.words(WordKind.DEAL_FORM),
        words.words(WordKind.BEFORE_SCENE),
        words.words(WordKind.BEFORE_OCCASION));
  }

  private static boolean statesEvent(Entry entry) {
    return entry.kind() == EntryKind.VERB || entry.kind() == EntryKind.NOUN;
  }

  private static Map<String, Entry> bySurface(List<Entry> entries, EntryKind kind) {
    return entries.stream()
        .filter(entry -> entry.kind() == kind)
        .collect(toUnmodifiableMap(Entry::surface, entry -> entry, (first, other) -> first));
  }

  /** Whether the terms of a sector have a trait. */
  public boolean has(String sector, SectorTrait trait) {
    return traits.getOrDefault(sector, Set.of()).contains(trait);
  }
}
