package org.entente.read;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields that are texts already. */
final class TextFields implements Fields {

  private final Map<String, String> values;
  private final List<String> names;

  private TextFields(Map<String, String> values, List<String> names) {
    this.values = values;
    this.names = names;
  }

  /** The cells of a row under the names of its columns; a column without a cell has no value. */
  static TextFields ofRow(List<String> names, List<String> cells) {
    return ofRow(names, cells, names);
  }

  /** The same, where {@code all} are the names of the columns, those left out as well. */
  static TextFields ofRow(List<String> names, List<String> cells, List<String> all) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(names.size(), cells.size()); i++) {
      if (cells.get(i) != null) {
        values.putIfAbsent(FieldNames.folded(names.get(i)), cells.get(i));
      }
    }
    return new TextFields(values, all);
  }

  /** The parts of an article that a format names itself. */
  static TextFields ofParts(Map<Role, String> parts) {
    Map<String, String> values = new LinkedHashMap<>();
    new EnumMap<>(parts).forEach((role, value) -> values.put(role.code(), value));
    return new TextFields(values, List.copyOf(values.keySet()));
  }

  @Override
  public Optional<String> value(Role role, String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public List<String> names() {
    return names;
  }
}
