package org.entente.nlp.lexicon.words;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.nlp.lexicon.file.LexiconException;
import org.entente.nlp.lexicon.file.LexiconFile;
import org.entente.nlp.lexicon.file.LexiconSource;
import org.entente.nlp.lexicon.file.TsvTable;
import org.entente.nlp.lexicon.file.VerbForms;

/** The words of each {@link WordKind}, read from the lexicon files that hold them; immutable. */
public final class WordLists {

  private static final List<String> COLUMNS = List.of("kind", "surface", "value", "note");
  private static final List<String> REQUIRED = List.of("kind", "surface");

  /** A regular expression that matches nothing. */
  private static final String NOTHING = "(?!)";

  private final Map<WordKind, Map<String, String>> words = new EnumMap<>(WordKind.class);

  private WordLists(LexiconSource source) {
    for (WordKind kind : WordKind.values()) {
      words.put(kind, new TreeMap<>());
    }
    Stream.of(WordKind.values())
        .map(WordKind::file)
        .distinct()
        .flatMap(file -> source.parts(file).stream().map(part -> new Part(file, part)))
        .forEach(this::add);
    words.replaceAll((kind, values) -> Map.copyOf(values));
  }

  /**
   * Reads all lists of {@code source}.
   *
   * @throws LexiconException with file and line, if a line cannot be read
   */
  public static WordLists read(LexiconSource source) {
    return new WordLists(source);
  }

  /** The words of {@code kind}. */
  public Set<String> words(WordKind kind) {
    return words.get(kind).keySet();
  }

  /** The value of each word of {@code kind}, which has {@link WordForm#LOWERCASE_WITH_VALUE}. */
  public Map<String, String> values(WordKind kind) {
    return words.get(kind);
  }

  /** The verbs whose forms do not follow from their endings. */
  public VerbForms verbForms() {
    return new VerbForms(values(WordKind.IRREGULAR_VERB), words(WordKind.DOUBLING_VERB));
  }

  /** A regular expression that matches each word of {@code kinds}, and no other; no group. */
  public String anyOf(WordKind... kinds) {
    return alternatives(Stream.of(kinds).flatMap(kind -> words(kind).stream()));
  }

  /** As {@link #anyOf}; the first letter of each word may be a capital. */
  public String anyOfCapitalized(WordKind kind) {
    return alternatives(words(kind).stream().flatMap(word -> Stream.of(word, capitalized(word))));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String alternatives(Stream<String> words) {
    String alternatives =
        words
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return alternatives.isEmpty() ? NOTHING : "(?:" + alternatives + ")";
  }

  private record Part(LexiconFile file, LexiconSource.Part text) {}

  private void add(Part part) {
    String name = part.text().name();
    for (TsvTable.Row row : TsvTable.parse(name, part.text().content(), REQUIRED, COLUMNS).rows()) {
      WordKind kind = kind(part, row);
      words.get(kind).putIfAbsent(surface(kind, row), value(kind, row));
    }
  }

  private static WordKind kind(Part part, TsvTable.Row row) {
    String code = row.required("kind");
    return WordKind.of(part.file(), code)
        .orElseThrow(
            () ->
                row.problem(
                    "kind '"
                        + code
                        + "' is not known, expected one of "
                        + WordKind.of(part.file()).stream().map(WordKind::code).sorted().toList()));
  }

  private static String surface(WordKind kind, TsvTable.Row row) {
    String surface = row.required("surface");
    if (kind.form() != WordForm.AS_WRITTEN && !surface.equals(surface.toLowerCase(Locale.ROOT))) {
      throw row.problem(
          "surface '" + surface + "' of kind " + kind.code() + ", expected lowercase letters");
    }
    return surface;
  }

  private static String value(WordKind kind, TsvTable.Row row) {
    if (kind.form() == WordForm.LOWERCASE_WITH_VALUE) {
      return row.required("value");
    }
    if (!row.cell("value").isEmpty()) {
      throw row.problem(
          "value '" + row.cell("value") + "', but words of kind " + kind.code() + " have none");
    }
    return "";
  }
}
