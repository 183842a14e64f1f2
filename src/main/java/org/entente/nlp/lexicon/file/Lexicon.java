package org.entente.nlp.lexicon.file;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
   * @param name its name, for messages
   * @param file which file it is, and so which kinds and traits it may have
   * @param isKnown whether it may have a code
   * @throws LexiconException with file and line, if a line cannot be read
   */
  public static Lexicon parse(
      String name, String content, LexiconFile file, Predicate<String> isKnown) {
    List<Entry> entries = new ArrayList<>();
    for (TsvTable.Row row : TsvTable.parse(name, content, REQUIRED, COLUMNS).rows()) {
      entries.add(entry(row, file, isKnown));
    }
    return new Lexicon(entries);
  }

  private static Entry entry(TsvTable.Row row, LexiconFile file, Predicate<String> isKnown) {
    EntryKind kind = kind(row, file);
    String code = row.required("code");
    if ((kind == EntryKind.BLOCKER) != code.equals("-")) {
      throw row.problem(
          "code '-' goes with kind 'blocker' and no other, found " + code + " " + kind.code());
    }
    if (!code.equals("-") && !isKnown.test(code)) {
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
        trait(row, file));
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

  private static EntryKind kind(TsvTable.Row row, LexiconFile file) {
    String code = row.required("kind");
    return file.kinds().stream()
        .filter(kind -> kind.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(row, "kind", code, file.kinds().stream().map(EntryKind::code)));
  }

  private static Trait trait(TsvTable.Row row, LexiconFile file) {
    String code = row.cell("trait");
    if (code.isEmpty()) {
      return Trait.NONE;
    }
    return file.traits().stream()
        .filter(trait -> trait.code().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(row, "trait", code, file.traits().stream().map(Trait::code)));
  }

  private static LexiconException unknown(
      TsvTable.Row row, String column, String code, Stream<String> expected) {
    return row.problem(
        column + " '" + code + "' is not known, expected one of " + expected.sorted().toList());
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
