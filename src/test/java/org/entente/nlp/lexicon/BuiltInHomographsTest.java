package org.entente.nlp.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;
import org.entente.nlp.lexicon.file.Lexicon;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.PhraseMatcher;
import org.entente.nlp.lexicon.file.Trait;
import org.entente.nlp.lexicon.words.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two codes share a spelling only where it is marked as ambiguous or their times differ. */
class BuiltInHomographsTest {

  private static List<Entry> entries(LexiconFile file) {
    LexiconSource.Part part = LexiconSource.BUILT_IN.parts(file).get(0);
    return Lexicon.parse(part.name(), part.content(), file, code -> true).entries();
  }

  @ParameterizedTest
  @EnumSource(names = {"COUNTRIES", "ORGANIZATIONS", "SECTOR_TERMS", "INSTRUMENTS", "MODALITIES"})
  void whatIsWrittenAlikeMeansOneThingAtATime(LexiconFile file) {
    List<Entry> entries = new ArrayList<>(entries(file));
    if (file == LexiconFile.SECTOR_TERMS) {
      entries.removeIf(entry -> statesEvent(entry.kind()));
    }
    if (file == LexiconFile.COUNTRIES) {
      entries.addAll(entries(LexiconFile.INSTITUTIONS));
    }
    PhraseMatcher matcher =
        new PhraseMatcher(new Lexicon(entries), WordLists.read(LexiconSource.BUILT_IN).verbForms());
    Set<String> clashes = new TreeSet<>();
    for (Entry entry : entries) {
      for (PhraseMatcher.Hit hit : matcher.find(entry.surface())) {
        if (hit.span().length() == entry.surface().length()) {
          clashesOf(hit.entries()).forEach(clash -> clashes.add(entry.surface() + " " + clash));
        }
      }
    }
    assertThat(clashes).isEmpty();
  }

  /** Whether an entry is found by the event that it states, not in the text. */
  private static boolean statesEvent(EntryKind kind) {
    return kind == EntryKind.VERB || kind == EntryKind.NOUN;
  }

  private static List<String> clashesOf(List<Entry> alike) {
    List<String> clashes = new ArrayList<>();
    for (Entry one : alike) {
      for (Entry other : alike) {
        boolean ambiguous = one.trait() == Trait.AMBIGUOUS && other.trait() == Trait.AMBIGUOUS;
        if (one.code().compareTo(other.code()) < 0
            && !ambiguous
            && !isBefore(one, other)
            && !isBefore(other, one)) {
          clashes.add(one.code() + " " + other.code());
        }
      }
    }
    return clashes;
  }

  private static boolean isBefore(Entry one, Entry other) {
    return one.validity().until() != null
        && other.validity().from() != null
        && !one.validity().until().isAfter(other.validity().from());
  }
}
