package org.entente.read.article;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.config.InputFormat;
import org.entente.config.UserException;

/** Under which names a corpus keeps the parts of an article; the first that is there counts. */
public final class FieldNames implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The names that corpora usually have. */
  public static final FieldNames USUAL = new FieldNames(Map.of());

  private final EnumMap<ArticleField, List<String>> names = new EnumMap<>(ArticleField.class);

  private FieldNames(Map<ArticleField, List<String>> first) {
    for (ArticleField role : ArticleField.values()) {
      Set<String> all = new LinkedHashSet<>(first.getOrDefault(role, List.of()));
      all.addAll(role.usual());
      names.put(role, List.copyOf(all));
    }
  }

  /**
   * The names of {@code --map}, then those of {@code --preset}, then the default ones.
   *
   * @throws UserException if a pair is malformed, or its part or the preset is not known
   */
  public static FieldNames of(InputFormat form) {
    Map<ArticleField, List<String>> first = new EnumMap<>(ArticleField.class);
    for (String pair : form.map()) {
      int sign = pair.indexOf('=');
      if (sign < 1 || sign == pair.length() - 1) {
        throw new UserException("--map " + pair + ": expected part=field");
      }
      add(first, pair.substring(0, sign), pair.substring(sign + 1));
    }
    form.preset()
        .map(Preset::named)
        .ifPresent(preset -> preset.forEach((p, f) -> add(first, p, f)));
    return new FieldNames(first);
  }

  private static void add(Map<ArticleField, List<String>> names, String part, String field) {
    names
        .computeIfAbsent(ArticleField.named(part.strip()), unused -> new ArrayList<>())
        .add(folded(field));
  }

  public List<String> of(ArticleField role) {
    return names.get(role);
  }

  /** Whether a field of this name can be a part of an article. */
  public boolean isKnown(String name) {
    String folded = folded(name);
    boolean number = !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
    return !number && names.values().stream().anyMatch(list -> list.contains(folded));
  }

  /** A name without what writers vary: case, and blanks or hyphens for underscores. */
  public static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
