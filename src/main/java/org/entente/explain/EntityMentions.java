package org.entente.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that an article names, and the ways in which it is named.
 *
 * @param code its code; for a rejection, the rule
 * @param name its name; for a rejection, a note that it is not one
 * @param ways the most common first
 */
record EntityMentions(Highlight.Type type, String code, String name, List<Way> ways) {

  /**
   * A way of naming it.
   *
   * @param mark where it is first named so
   * @param times how often it is named so
   */
  record Way(Highlight mark, String surface, int times) {

    /** How often, and of a country how and by which rule. */
    String note() {
      String often = times == 1 ? "" : " ×" + times;
      return mark.type().isCountry()
          ? often + " (" + mark.kind() + ", " + mark.rule() + ")"
          : often;
    }
  }

  /** What {@code marks} name, by type and code. */
  static List<EntityMentions> of(List<Highlight> marks, String text) {
    Map<Highlight.Type, Map<String, List<Highlight>>> grouped = new TreeMap<>();
    for (Highlight mark : marks) {
      Highlight.Type type = mark.type().isCountry() ? Highlight.Type.COUNTRY : mark.type();
      grouped
          .computeIfAbsent(type, key -> new TreeMap<>())
          .computeIfAbsent(code(mark), key -> new ArrayList<>())
          .add(mark);
    }
    List<EntityMentions> named = new ArrayList<>();
    grouped.forEach(
        (type, groups) ->
            groups.forEach((code, group) -> named.add(named(type, code, group, text))));
    return named;
  }

  private static String code(Highlight mark) {
    return mark.type() == Highlight.Type.REJECTED ? mark.rule() : mark.code();
  }

  private static EntityMentions named(
      Highlight.Type type, String code, List<Highlight> marks, String text) {
    String name = type == Highlight.Type.REJECTED ? type.words() : marks.get(0).name();
    return new EntityMentions(type, code, name, ways(marks, text));
  }

  private static List<Way> ways(List<Highlight> marks, String text) {
    Map<List<String>, Way> ways = new LinkedHashMap<>();
    for (Highlight mark : marks) {
      String surface = mark.span().of(text);
      ways.merge(
          List.of(surface, mark.kind(), mark.rule()),
          new Way(mark, surface, 1),
          (old, again) -> new Way(old.mark, surface, old.times + 1));
    }
    return ways.values().stream().sorted(Comparator.comparing(way -> -way.times)).toList();
  }
}
