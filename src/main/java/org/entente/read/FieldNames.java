package org.entente.read;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.config.CorpusForm;
import org.entente.config.UserException;

/** Under which names a corpus keeps the parts of an article; the first that is there counts. */
final class FieldNames implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The names that corpora usually have. */
  static final FieldNames USUAL = new FieldNames(Map.of());

  private final EnumMap<Role, List<String>> names = new EnumMap<>(Role.class);

  private FieldNames(Map<Role, List<String>> first) {
    for (Role role : Role.values()) {
      Set<String> all = new LinkedHashSet<>(first.getOrDefault(role, List.of()));
      all.addAll(role.usual());
      names.put(role, List.copyOf(all));
    }
  }

  /**
   * The names of {@code --map}, then those of {@code --preset}, then the usual ones.
   *
   * @throws UserException if a pair is none, or its part or the preset is not known
   */
  static FieldNames of(CorpusForm form) {
    Map<Role, List<String>> first = new EnumMap<>(Role.class);
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

  private static void add(Map<Role, List<String>> names, String part, String field) {
    names.computeIfAbsent(Role.named(part.strip()), unused -> new ArrayList<>()).add(folded(field));
  }

  List<String> of(Role role) {
    return names.get(role);
  }

  /** Whether a field of this name can be a part of an article. */
  boolean isKnown(String name) {
    String folded = folded(name);
    boolean number = !folded.isEmpty() && folded.chars().allMatch(Character::isDigit);
    return !number && names.values().stream().anyMatch(list -> list.contains(folded));
  }

  /** A name without what writers vary: case, and blanks or hyphens for underscores. */
  static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
