package org.entente.nlp.lexicon.file;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.nlp.lexicon.trie.CaseRule;
import org.entente.nlp.lexicon.trie.TokenTrie;
import org.entente.nlp.text.Tokens;

/**
 * The entries of one kind of phrases, such as all names of countries.
 *
 * @param entries in the order of the files
 */
public record Lexicon(List<Entry> entries) implements Serializable {

  private static final List<String> REQUIRED = List.of("code", "kind", "surface");
  private static final List<String> COLUMNS =
      List.of(
          "code",
          "kind",
          "case",
          "inflection",
          "from",
          "until",
          "weight",
          "surface",
          "trait",
          "note");

  public Lexicon {
    entries = List.copyOf(entries);
  }

  /**
   * Reads a file of phrases.
   *
   * @param file its name, for messages
   * @param kinds the kinds it may have
   * @param known tells which codes it may have
   * @throws LexiconException with file and line, if a line cannot be read
   */
  public static Lexicon parse(
      String file, String content, Set<String> kinds, Predicate<String> known) {
    List<Entry> entries = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.parse(file, content, REQUIRED, COLUMNS).rows()) {
      entries.add(entry(row, kinds, known));
    }
    return new Lexicon(entries);
  }

  private static Entry entry(TsvTable.Row row, Set<String> kinds, Predicate<String> known) {
    String kind = row.required("kind");
    if (!kinds.contains(kind)) {
      throw row.problem("kind '" + kind + "' is not known, expected one of " + sorted(kinds));
    }
    String code = row.required("code");
    if (kind.equals(Entry.BLOCKER) != code.equals("-")) {
      throw row.problem(
          "code '-' goes with kind 'blocker' and no other, found " + code + " " + kind);
    }
    if (!code.equals("-") && !known.test(code)) {
      throw row.problem("code '" + code + "' is not known");
    }
    String surface = row.required("surface");
    if (!isPhrase(surface)) {
      throw row.problem(
          "surface '" + surface + "' is not 1 to 32 words that begin with a letter or digit");
    }
    return new Entry(
        code,
        kind,
        surface,
        constant(row, "case", CaseRule.CASED),
        constant(row, "inflection", Inflection.NONE),
        new Validity(date(row, "from"), date(row, "until")),
        weight(row),
        row.cell("trait"));
  }

  private static boolean isPhrase(String surface) {
    Tokens tokens = Tokens.of(surface);
    if (!tokens.beginWithWord()) {
      return false;
    }
    int count = 1;
    while (tokens.isFollowed(count - 1)) {
      count++;
    }
    return count <= TokenTrie.LONGEST;
  }

  private static List<String> sorted(Set<String> words) {
    return words.stream().sorted().toList();
  }

  private static <E extends Enum<E>> E constant(TsvTable.Row row, String column, E otherwise) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return otherwise;
    }
    List<String> names = new ArrayList<>();
    for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
      String name = constant.name().toLowerCase(Locale.ROOT);
      if (name.equals(cell)) {
        return constant;
      }
      names.add(name);
    }
    throw row.problem(column + " '" + cell + "' is not known, expected one of " + names);
  }

  /** The day a cell gives as a year, a month or a day; null when it is empty. */
  public static LocalDate date(TsvTable.Row row, String column) {
    String cell = row.cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    try {
      return switch (cell.length()) {
        case 4 -> LocalDate.parse(cell + "-01-01");
        case 7 -> LocalDate.parse(cell + "-01");
        default -> LocalDate.parse(cell);
      };
    } catch (DateTimeException e) {
      throw row.problem(column + " '" + cell + "' is not YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  private static double weight(TsvTable.Row row) {
    String cell = row.cell("weight");
    if (cell.isEmpty()) {
      return 1;
    }
    try {
      double weight = Double.parseDouble(cell);
      if (weight > 0 && weight <= 3) {
        return weight;
      }
    } catch (NumberFormatException e) {
      throw row.problem("weight '" + cell + "' is not a number");
    }
    throw row.problem("weight " + cell + " is out of range, expected above 0 and at most 3");
  }
}
