package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Span;

/**
 * Marks of one type at one span: more than one where a phrase names two countries at once.
 *
 * @param marks at least one
 */
record Marking(List<Mark> marks) {

  /** The markings of marks in order. */
  static List<Marking> of(List<Mark> marks) {
    List<Marking> markings = new ArrayList<>();
    for (Mark mark : marks) {
      Marking last = markings.isEmpty() ? null : markings.get(markings.size() - 1);
      if (last != null && last.span().equals(mark.span()) && last.type() == mark.type()) {
        last.marks.add(mark);
      } else {
        markings.add(new Marking(new ArrayList<>(List.of(mark))));
      }
    }
    return markings;
  }

  Span span() {
    return marks.get(0).span();
  }

  Mark.Type type() {
    return marks.get(0).type();
  }

  /** What stands beside the span. */
  String label() {
    return marks.stream().map(Mark::label).collect(Collectors.joining(","));
  }

  /** What it is, and why. */
  String explanation() {
    return marks.stream().map(Mark::explanation).collect(Collectors.joining("\n"));
  }
}
