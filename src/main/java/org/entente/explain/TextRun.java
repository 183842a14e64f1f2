package org.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.entente.model.text.Span;

/**
 * A part of a text with the same marks.
 *
 * @param marks those over it, the outer ones first
 * @param begins those of them that begin with it, the outer ones first
 * @param ends those of them that end with it, the inner ones first
 */
record TextRun(
    String text,
    List<HighlightGroup> marks,
    List<HighlightGroup> begins,
    List<HighlightGroup> ends) {

  /**
   * Parts {@code span} of a text where marks begin and end.
   *
   * @param marks that begin in the span, in order; they may overlap
   */
  static List<TextRun> parts(String text, Span span, List<HighlightGroup> marks) {
    TreeSet<Integer> borders = new TreeSet<>(List.of(span.begin(), span.end()));
    for (HighlightGroup mark : marks) {
      borders.add(mark.span().begin());
      borders.add(Math.min(mark.span().end(), span.end()));
    }
    List<TextRun> parts = new ArrayList<>();
    List<HighlightGroup> open = new ArrayList<>();
    int next = 0;
    int begin = borders.pollFirst();
    for (int end : borders) {
      List<HighlightGroup> begins = new ArrayList<>();
      for (; next < marks.size() && marks.get(next).span().begin() == begin; next++) {
        begins.add(marks.get(next));
      }
      open.addAll(begins);
      List<HighlightGroup> over = List.copyOf(open);
      parts.add(new TextRun(text.substring(begin, end), over, begins, ending(end, span, open)));
      begin = end;
    }
    return parts;
  }

  /** Takes from {@code open} the marks that end at {@code end}, or there with {@code span}. */
  private static List<HighlightGroup> ending(int end, Span span, List<HighlightGroup> open) {
    List<HighlightGroup> ends = new ArrayList<>();
    for (int i = open.size() - 1; i >= 0; i--) {
      if (Math.min(open.get(i).span().end(), span.end()) == end) {
        ends.add(open.remove(i));
      }
    }
    return ends;
  }
}
