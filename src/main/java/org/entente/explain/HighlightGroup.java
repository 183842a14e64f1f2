package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.text.Span;

/**
 * Marks of one type at one span: more than one where a phrase names two countries at once.
 *
 * @param marks at least one
 */
record HighlightGroup(List<Highlight> marks) {

  /** The markings of marks in order. */
  static List<HighlightGroup> of(List<Highlight> marks) {
    List<HighlightGroup> markings = new ArrayList<>();
    for (Highlight mark : marks) {
      HighlightGroup last = markings.isEmpty() ? null : markings.get(markings.size() - 1);
      if (last != null && last.span().equals(mark.span()) && last.type() == mark.type()) {
        last.marks.add(mark);
      } else {
        markings.add(new HighlightGroup(new ArrayList<>(List.of(mark))));
      }
    }
    return markings;
  }

  Span span() {
    return marks.get(0).span();
  }

  Highlight.Type type() {
    return marks.get(0).type();
  }

  /** What is shown next to the span. */
  String label() {
    return marks.stream().map(Highlight::label).collect(Collectors.joining(","));
  }

  /** What it is, and why. */
  String explanation() {
    return marks.stream().map(Highlight::explanation).collect(Collectors.joining("\n"));
  }
}
