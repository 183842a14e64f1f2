package org.entente.read.article;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fields that are texts already. */
public final class TextFields implements RecordFields {

  private final Map<String, String> values;
  private final List<String> names;

  private TextFields(Map<String, String> values, List<String> names) {
    this.values = values;
    this.names = names;
  }

  /**
   * The cells of a row; a column without a cell has no value.
   *
   * @param folded the folded names of the cells
   * @param columns the names of all columns as they are written
   */
  public static TextFields ofRow(List<String> folded, List<String> cells, List<String> columns) {
    Map<String, String> values = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(folded.size(), cells.size()); i++) {
      if (cells.get(i) != null) {
        values.putIfAbsent(folded.get(i), cells.get(i));
      }
    }
    return new TextFields(values, columns);
  }

  /** The parts of an article that a format names itself. */
  public static TextFields ofParts(Map<ArticleField, String> parts) {
    Map<String, String> values = new LinkedHashMap<>();
    new EnumMap<>(parts).forEach((role, value) -> values.put(role.code(), value));
    return new TextFields(values, List.copyOf(values.keySet()));
  }

  @Override
  public Optional<String> value(ArticleField role, String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public List<String> names() {
    return names;
  }
}
