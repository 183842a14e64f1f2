package org.entente.nlp.syntax;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/**
 * A phrase of a lexicon found in a sentence.
 *
 * @param first its first word
 * @param end the word after its last
 * @param entries every entry that is written so
 */
public record LexiconHit(int first, int end, List<Entry> entries) {

  private static final Set<EntryKind> VERBS =
      Set.of(EntryKind.VERB, EntryKind.LIGHT, EntryKind.REPORT);
  private static final Set<EntryKind> NOUNS = Set.of(EntryKind.NOUN, EntryKind.OBJECT);

  /** The entry that it stands for as a verb. */
  Optional<Entry> verb() {
    return ofKind(VERBS);
  }

  /** The entry that it stands for as a noun. */
  public Optional<Entry> noun() {
    return ofKind(NOUNS);
  }

  /** The entry of one kind. */
  public Optional<Entry> ofKind(EntryKind kind) {
    return ofKind(Set.of(kind));
  }

  private Optional<Entry> ofKind(Set<EntryKind> kinds) {
    return entries.stream().filter(entry -> kinds.contains(entry.kind())).findFirst();
  }
}
