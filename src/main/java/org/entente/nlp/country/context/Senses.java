package org.entente.nlp.country.context;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entente.nlp.lexicon.file.Entry;
import org.entente.nlp.lexicon.file.EntryKind;

/** The senses of a phrase: the entries of the lexicon that hold on the day of an article. */
public final class Senses {

  private static final Comparator<Entry> BY_END =
      Comparator.comparing(entry -> entry.validity().until());

  private Senses() {}

  /**
   * The entries that hold on {@code day}; without a day, those that still hold. A name or demonym
   * that no longer holds still means the state it last named: history is also news.
   */
  public static List<Entry> on(Optional<LocalDate> day, List<Entry> entries) {
    List<Entry> valid = entries.stream().filter(entry -> entry.validity().covers(day)).toList();
    if (!valid.isEmpty()) {
      return valid;
    }
    return entries.stream()
        .filter(entry -> entry.validity().until() != null && isName(entry))
        .filter(entry -> day.isEmpty() || !day.get().isBefore(entry.validity().until()))
        .max(BY_END)
        .map(List::of)
        .orElse(List.of());
  }

  private static boolean isName(Entry entry) {
    return entry.kind() == EntryKind.NAME || entry.kind() == EntryKind.DEMONYM;
  }
}
